import type { CheckedRule } from '../rule.ts';
import { bodyOf, sectionOf } from '../written-case.ts';

const FEWEST_WORDS = 80;

/** A chart of three lines can be coded by guessing. */
export const chartHasSubstance: CheckedRule = {
	id: 'CK21',
	title: 'A chart has at least 80 words',
	why: 'Coding is reading: finding what counts among what does not. A chart without anything to pass over teaches the look-up and not the reading.',
	severity: 'hint',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: '<!--',
		right: 'Comes back',
	},
	check({ written }, report) {
		const chart = sectionOf(written, 'Chart');
		if (chart === null || chart.parts.length === 0) return;
		const words = bodyOf(written, chart).match(/[\p{L}\d]+/gu)?.length ?? 0;
		if (words >= FEWEST_WORDS) return;
		report(chart.headingLine, `The chart has ${String(words)} words, and few charts teach much below ${String(FEWEST_WORDS)}.`);
	},
};
