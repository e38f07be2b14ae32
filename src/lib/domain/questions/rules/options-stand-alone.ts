import { plainWords } from '../plain-words.ts';
import type { QuestionRule } from '../question-rule.ts';

const LEANS =
	/^(?:(?:all|none|any|some|both|neither)(?: of)?(?: the)? (?:above|these|options|answers|choices)|(?:both )?(?:option |answer )?[A-D](?:(?:,| and| or| nor) (?:option |answer )?[A-D])+|neither [A-D] nor [A-D])\b/i;

export const optionsStandAlone: QuestionRule = {
	id: 'QU12',
	title: 'No option leans on the others',
	why: '"All of the above" and "A and C" can be answered by logic instead of knowledge, and make no sense once options are shuffled.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'questions', wrong: '- [ ] None of the above', right: '- [ ] 99215' },
	check({ written }, report) {
		for (const { options } of written.items) {
			for (const option of options) {
				if (LEANS.test(plainWords(option.value))) {
					report(option, 'An option stands for itself: no "all of the above", no "A and B".');
				}
			}
		}
	},
};
