import { BENCHES, benchNames, isBenchName } from './bench/benches.ts';
import type { BenchResult } from './bench/bench.ts';

/*
 * npm run bench -- [names…] [--json] [--rounds=n]
 *
 * Runs the named measurements, or all of them, and fails where one of them does not hold what the
 * project promises. With --json, standard output is one JSON object and nothing else.
 */

const arguments_ = process.argv.slice(2);
if (arguments_.includes('--help')) {
	console.log('npm run bench -- [names…] [--json] [--rounds=n]\n');
	for (const name of benchNames()) console.log(`  ${name.padEnd(10)} ${BENCHES[name].title}`);
	process.exit(0);
}
const isJson = arguments_.includes('--json');
const asked = arguments_.filter((argument) => !argument.startsWith('--'));
const rounds = readRounds(arguments_);
const unknown = asked.filter((name) => !isBenchName(name));
if (unknown.length > 0) {
	console.error(
		`There is no measurement "${unknown.join('", "')}". There are: ${benchNames().join(', ')}.`,
	);
	process.exit(2);
}

const results: Record<string, BenchResult> = {};
for (const name of benchNames()) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	const { title, run } = BENCHES[name];
	console.error(`${name}: ${title}`);
	const result = await run({ rounds, progress: (line) => console.error(`  ${line}`) });
	results[name] = result;
	if (!isJson) {
		for (const sentence of result.sentences) console.log(`  ${sentence}`);
		console.log(`  ${result.passed ? 'Holds.' : 'DOES NOT HOLD.'}`);
	}
}
if (isJson) console.log(JSON.stringify(results, null, '\t'));
process.exitCode = Object.values(results).every(({ passed }) => passed) ? 0 : 1;

function readRounds(given: readonly string[]): number | null {
	const text = given
		.find((argument) => argument.startsWith('--rounds='))
		?.slice('--rounds='.length);
	const number = Number(text);
	return text !== undefined && Number.isInteger(number) && number > 0 ? number : null;
}
