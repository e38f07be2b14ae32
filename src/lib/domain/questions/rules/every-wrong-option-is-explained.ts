import { LETTERS } from '../question.ts';
import type { QuestionRule } from '../question-rule.ts';
import { FORMAT } from '../question-rule.ts';

export const everyWrongOptionIsExplained: QuestionRule = {
	...FORMAT,
	id: 'QU7',
	title: 'Why not answers exactly the wrong options, each once',
	why: 'Whoever chose a wrong option reads why somebody chooses it and why it is wrong. Letters are those of the order in the file.',
	example: { on: 'questions', wrong: '- E: Somebody', right: '- D: Somebody' },
	check({ written }, report) {
		for (const { id, options, reasons, strayReasons } of written.items) {
			if (reasons === null) continue;
			for (const stray of strayReasons) {
				report(stray, 'A reason is written "- A: one sentence"; this line belongs to no letter.');
			}
			const wanted = LETTERS.filter((_, at) => options[at]?.isRight === false);
			const seen = new Set<string>();
			for (const { letter, value } of reasons) {
				const known = LETTERS.find((one) => one === letter.value);
				const isRight = known !== undefined && options[LETTERS.indexOf(known)]?.isRight === true;
				if (seen.has(letter.value)) report(letter, `${letter.value} is explained already.`);
				else if (isRight) {
					report(
						letter,
						`${letter.value} is the right option: its reason stands in the rationale.`,
					);
				} else if (!wanted.some((one) => one === letter.value)) {
					report(letter, `There is no option ${letter.value}.`);
				} else if (value === '') report(letter, `Why ${letter.value} is wrong is not said.`);
				seen.add(letter.value);
			}
			const missing = wanted.filter((letter) => !seen.has(letter));
			if (missing.length > 0) report(id, `Why not says nothing of ${missing.join(' and ')}.`);
		}
	},
};
