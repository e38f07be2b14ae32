import { countReadings, MOST_READINGS } from '../count-readings.ts';
import type { CheckedRule } from '../rule.ts';
import { fieldOf } from '../yaml-tree.ts';

/** Every choice multiplies the ways a key can be read. */
export const readingsCanBeScored: CheckedRule = {
	id: 'CK26',
	title: 'A key has at most 64 readings',
	why: 'Alternatives and pairs multiply: six pairs on either line are 64 ways to write the answer. More are not scored, so an honest answer could be called wrong. Say with `on: first` or `on: second` where a modifier belongs.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'case',
		wrong: `pairs:
${'      - { lines: ["99213", injection], modifier: { oneOf: ["59", XS] } }\n'.repeat(7)}    optional: []`,
		right: 'optional: []',
	},
	check({ written }, report) {
		const ways = countReadings(written.key);
		const parts = fieldOf(written.keyTree, 'parts');
		if (ways <= MOST_READINGS || parts === null) return;
		const { start } = parts;
		report(
			{ start, end: start + 1 },
			`The key can be read in ${String(ways)} ways; at most ${String(MOST_READINGS)} are scored.`,
		);
	},
};
