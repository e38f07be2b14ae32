import { fixRoots } from './start/fix-roots.ts';
import { requireNode } from './start/require-node.ts';
import { sentenceOf } from './start/startup-problem.ts';
import { readOptions } from './test/read-options.ts';
import { steps, type StepName } from './test/steps.ts';
import { addCounts, noCounts } from './test/test-counts.ts';

/*
 * `npm test`: everything that must hold, in one command, stopping at the first thing that does
 * not. Its last line, `N passed, 0 failed`, is read by machines.
 */

const names = Object.keys(steps).filter((name): name is StepName => name in steps);

try {
	process.exitCode = (await test()) ? 0 : 1;
} catch (error) {
	console.error(`\n${sentenceOf(error) ?? String(error instanceof Error ? error.stack : error)}`);
	process.exitCode = 1;
}

async function test(): Promise<boolean> {
	const root = fixRoots();
	requireNode(root);
	const { steps: wanted, rest } = readOptions(process.argv.slice(2), names);
	const began = performance.now();
	let counts = noCounts;
	for (const name of needed(wanted)) {
		const { title, run } = steps[name];
		console.log(`\n── ${title} ──`);
		const stepBegan = performance.now();
		const result = await run({ root, rest });
		console.log(`── ${title}: ${result.worked ? 'done' : 'FAILED'} after ${since(stepBegan)} ──`);
		counts = addCounts(counts, result.counts);
		if (!result.worked) {
			console.log(`\n${title} failed; what came after it was not run.`);
			if (counts.failed > 0) console.log(`${counts.passed} passed, ${counts.failed} failed`);
			return false;
		}
	}
	console.log(`\nEverything asked for holds, in ${since(began)}.`);
	if (counts.passed > 0) console.log(`${counts.passed} passed, ${counts.failed} failed`);
	return true;
}

/** Journeys cannot go without a browser and a build, also when they alone are asked for. */
function needed(wanted: readonly StepName[]): readonly StepName[] {
	if (!wanted.includes('journeys')) return wanted;
	return names.filter((name) => wanted.includes(name) || name === 'browser' || name === 'build');
}

function since(began: number): string {
	return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
