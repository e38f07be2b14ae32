import { plainWords } from '../plain-words.ts';
import type { QuestionRule } from '../question-rule.ts';

export const optionsDiffer: QuestionRule = {
	id: 'QU11',
	title: 'No two options say the same',
	why: 'Of two equal options neither can be the only right one; whoever sees that may strike both.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'questions',
		wrong: '- [ ] 99213\n- [ ] 99215',
		right: '- [ ] 99212\n- [ ] 99215',
	},
	check({ written }, report) {
		for (const { options } of written.items) {
			const seen = new Set<string>();
			for (const option of options) {
				const words = plainWords(option.value)
					.toLowerCase()
					.replace(/[^a-z0-9.%$-]+/g, ' ')
					.replace(/[. ]+$/, '');
				if (words !== '' && seen.has(words)) {
					report(option, `"${option.value}" stands among the options already.`);
				}
				seen.add(words);
			}
		}
	},
};
