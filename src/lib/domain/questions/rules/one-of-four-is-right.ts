import { OPTION_COUNT } from '../question.ts';
import type { QuestionRule } from '../question-rule.ts';
import { FORMAT } from '../question-rule.ts';

export const oneOfFourIsRight: QuestionRule = {
	...FORMAT,
	id: 'QU6',
	title: 'Four options, one of them right',
	why: 'The exams ask for the single best answer of four. Options are task-list lines; the right one is ticked with an x.',
	example: { on: 'questions', wrong: '- [x] 99214', right: '- [ ] 99214' },
	check({ written }, report) {
		for (const { id, options } of written.items) {
			if (options.length !== OPTION_COUNT) {
				const where = options[OPTION_COUNT]?.box ?? options.at(-1)?.box ?? id;
				report(where, `A question has four options; this one has ${String(options.length)}.`);
			}
			const right = options.filter(({ isRight }) => isRight);
			if (options.length > 0 && right.length === 0) {
				report(id, 'No option is marked as right: tick it with [x].');
			}
			for (const { box } of right.slice(1)) {
				report(box, 'Another option is marked as right already; only one can be.');
			}
			for (const option of options) {
				if (option.value === '') report(option.box, 'This option is empty.');
			}
		}
	},
};
