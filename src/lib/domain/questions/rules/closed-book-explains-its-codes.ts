import { codesInText, isCodesOnly } from '../codes-in-text.ts';
import { plainWords } from '../plain-words.ts';
import type { QuestionRule } from '../question-rule.ts';

export const closedBookExplainsItsCodes: QuestionRule = {
	id: 'QU20',
	title: 'A CBCS question says what its codes mean',
	why: 'The CBCS is taken without code books: the item itself prints what each code stands for. Ours does so in our own words, in the stem, the case or the option.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'questions',
		wrong: 'exam: cbcs\ndomain: CBCS-3',
		right: 'exam: cpc\ndomain: CPC-7',
	},
	check({ written, facts, items }, report, { book }) {
		if (facts?.exam !== 'cbcs') return;
		for (const { item, facts: own } of items) {
			const shared = written.cases.find(({ id }) => id.value === own?.case)?.body.value ?? '';
			const told = `${shared}\n${item.stem.value}`;
			for (const option of item.options) {
				const words = plainWords(option.value);
				if (!isCodesOnly(words)) continue;
				const unknown = codesInText(book, words).find(({ code }) => !told.includes(code));
				if (unknown === undefined) continue;
				report(option, `What ${unknown.code} stands for is said neither here nor in the stem.`);
			}
		}
	},
};
