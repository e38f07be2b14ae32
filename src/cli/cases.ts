import { text } from 'node:stream/consumers';
import { nodeTerminal } from './cases/node-terminal.ts';
import { runCases } from './cases/run-cases.ts';
import { fixRoots } from './start/fix-roots.ts';
import { readSettings } from '#server/settings';

/*
 * The author's command: `npm run cases -- check`, `list`, `show`, `score`, `new`, `rules`,
 * `questions`. Exit code 0
 * where all is well, 1 where what was looked at is not, 2 where the command was not understood.
 */

const { INIT_CWD: calledFrom = process.cwd() } = process.env;
fixRoots();
process.exitCode = await runCases(process.argv.slice(2), {
	settings: readSettings(process.env, process.cwd()),
	calledFrom,
	terminal: nodeTerminal(),
	readInput: () => text(process.stdin),
});
