import { textField } from '#domain/checking';
import { nearestWord } from '#domain/result';
import type { QuestionRule } from '../question-rule.ts';
import { FORMAT } from '../question-rule.ts';

export const caseIsThere: QuestionRule = {
	...FORMAT,
	id: 'QU9',
	title: 'The case a question belongs to stands in its file, and every case is asked about',
	why: 'A question without its note can not be answered, and a note nobody asks about is shown to nobody.',
	example: { on: 'questions', wrong: 'case: cpc-low-bak', right: 'case: cpc-low-back' },
	check({ written, items }, report) {
		const known = written.cases.map(({ id }) => id.value);
		const used = new Set<string>();
		for (const { item } of items) {
			const named = textField(item.facts, 'case');
			if (named === null) continue;
			const suggestion = nearestWord(named.value, known);
			// What was probably meant is not called unused besides.
			used.add(named.value).add(suggestion ?? '');
			if (known.includes(named.value)) continue;
			report(
				named,
				`There is no "## Case ${named.value}" in this file.`,
				suggestion === null ? null : { suggestion },
			);
		}
		for (const { id } of written.cases) {
			if (!used.has(id.value)) report(id, 'No question of this file is about this case.');
		}
	},
};
