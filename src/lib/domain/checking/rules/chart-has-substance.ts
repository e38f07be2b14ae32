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
		wrong: 'Sore heel.',
		right: 'A new shoe rubbed the skin off her heel two weeks ago and it will not close.',
	},
	check({ written }, report) {
		const chart = sectionOf(written, 'Chart');
		if (chart === null || chart.parts.length === 0) return;
		const words = bodyOf(written, chart).match(/[\p{L}\d]+/gu)?.length ?? 0;
		if (words >= FEWEST_WORDS) return;
		report(
			chart.headingLine,
			`The chart has ${String(words)} words; with fewer than ${String(FEWEST_WORDS)} there is little to pass over.`,
		);
	},
};
