import { nearestWord } from '#domain/result';
import type { QuestionRule } from '../question-rule.ts';
import { FORMAT } from '../question-rule.ts';

const PARTS = ['Rationale', 'Why not'];

export const questionIsWhole: QuestionRule = {
	...FORMAT,
	id: 'QU5',
	title: 'A question has its fields, stem, options, Rationale and Why not, in this order',
	why: 'The fields stand in one yaml fence right below the heading. The rationale teaches the rule, Why not answers each wrong choice. Text under another heading would be shown to nobody.',
	example: {
		on: 'questions',
		wrong: '### Reasons\n\nThe nurse',
		right: '### Rationale\n\nThe nurse',
	},
	check({ written }, report) {
		for (const { id, body } of written.cases) {
			if (body.value === '') report(id, 'This case has no text.');
		}
		for (const item of written.items) {
			if (item.yaml === null) {
				report(
					item.id,
					'The fields of a question stand in a ```yaml fence right below its heading.',
				);
			}
			if (item.stem.value === '') report(item.id, 'The question has no stem.');
			const { afterOptions } = item;
			if (afterOptions.value !== '') {
				report(afterOptions, 'After the options only ### Rationale and ### Why not follow.');
			}
			const seen = new Set<string>();
			for (const heading of item.headings) {
				if (!PARTS.includes(heading.value)) {
					const suggestion = nearestWord(heading.value, PARTS);
					const message = `"${heading.value}" is no part of a question: they are Rationale and Why not.`;
					report(heading, message, suggestion === null ? null : { suggestion });
				} else if (seen.has(heading.value)) {
					report(heading, `"${heading.value}" stands here a second time.`);
				}
				seen.add(heading.value);
			}
			const missing = PARTS.filter((part) => !seen.has(part));
			for (const part of missing) report(item.id, `The question has no ### ${part}.`);
			if (item.rationale?.value === '') report(item.id, 'The rationale is empty.');
		}
	},
};
