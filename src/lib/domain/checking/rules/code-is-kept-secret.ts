import { rightCodes } from '../codes-of-key.ts';
import type { CheckedRule } from '../rule.ts';
import { matchesIn, textsBeforeScoring } from '../shown-text.ts';

/** No code of the key stands where a learner can read it before scoring. */
export const codeIsKeptSecret: CheckedRule = {
	id: 'CK4',
	title: 'No code of the key stands in text that is shown before scoring',
	why: 'Title, summary, id, chart, task, reference and hints are read before an answer is given. A code there gives the answer away, with or without its dot.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'case',
		wrong: 'Code this visit, 99213 and what goes with it.',
		right: 'Code this visit, diagnoses and services.',
	},
	check({ written }, report) {
		const codes = [...rightCodes(written.key)].filter((code) => /^[A-Z0-9.]{3,8}$/.test(code));
		if (codes.length === 0) return;
		const any = codes.map((code) => code.replace('.', '\\.?')).join('|');
		const named = new RegExp(`(?<![A-Z0-9.])(?:${any})(?![A-Z0-9])`, 'gi');
		for (const text of textsBeforeScoring(written)) {
			for (const { words, span } of matchesIn(text, named)) {
				report(
					span,
					`The key's code ${words.toUpperCase()} stands where learners read it before they answer.`,
				);
			}
		}
	},
};
