import { text } from 'node:stream/consumers';
import { createInterface } from 'node:readline/promises';
import { readSettings } from '#server/settings';
import { nodeTerminal } from './cases/node-terminal.ts';
import { runCodes } from './codes/run-codes.ts';
import { fixRoots } from './start/fix-roots.ts';

/*
 * The official books: `npm run codes -- import`, `update`, `list`, `remove`, `licence`, `search`, `rebuild`.
 * Exit code 0 where all is well, 1 where something was refused, 2 where the command was not understood.
 */

const { INIT_CWD: calledFrom = process.cwd() } = process.env;
fixRoots();
process.exitCode = await runCodes(process.argv.slice(2), {
	settings: readSettings(process.env, process.cwd()),
	calledFrom,
	terminal: nodeTerminal(),
	readInput: () => text(process.stdin),
	now: () => new Date(),
	async ask(question) {
		if (!process.stdin.isTTY) return '';
		const asking = createInterface({ input: process.stdin, output: process.stderr });
		try {
			return await asking.question(question);
		} finally {
			asking.close();
		}
	},
});
