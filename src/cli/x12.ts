import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { nodeTerminal } from './cases/node-terminal.ts';
import { runX12 } from './x12/run-x12.ts';

/*
 * npm run x12 -- check|show|roundtrip <file> [--json]
 *
 * Reads claims, remittances and their answers. Exit code 0 where all is well, 1 where the file is not, 2
 * where the command was not understood.
 */

const { INIT_CWD: calledFrom = process.cwd() } = process.env;
process.exitCode = await runX12(process.argv.slice(2), {
	terminal: nodeTerminal(),
	read: (name) => (name === '-' ? buffer(process.stdin) : readFile(resolve(calledFrom, name))),
	write: (bytes) => new Promise((done) => void process.stdout.write(bytes, () => done())),
});
