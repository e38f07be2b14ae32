import { fixRoots } from './start/fix-roots.ts';
import { checkCases } from './cases/check-cases.ts';
import { listCases } from './cases/list-cases.ts';
import { readSettings } from '#server/settings';

/*
 * The author's command: `npm run cases -- check` and `list`. Exit code 0 where all is well, 1 where a
 * case has an error, 2 where the command itself was not understood.
 */

const USAGE = `npm run cases -- check [path…] [--json]   hold case files against every rule
npm run cases -- list [--json]            what there is, with its status
(with --silent after "run", nothing but the answer is printed)`;

const { INIT_CWD: calledFrom = process.cwd() } = process.env;
fixRoots();
const settings = readSettings(process.env, process.cwd());
const [command = '', ...words] = process.argv.slice(2);
const asJson = words.includes('--json');
const paths = words.filter((word) => !word.startsWith('--'));
const unknown = words.find((word) => word.startsWith('--') && word !== '--json');

if (unknown !== undefined) {
	process.stderr.write(`There is no option ${unknown}.\n${USAGE}\n`);
	process.exitCode = 2;
} else if (command === 'check') {
	process.exitCode = await checkCases({ settings, paths, calledFrom, asJson });
} else if (command === 'list' && paths.length === 0) {
	process.exitCode = await listCases({ settings, asJson });
} else {
	process.stderr.write(`${USAGE}\n`);
	process.exitCode = 2;
}
