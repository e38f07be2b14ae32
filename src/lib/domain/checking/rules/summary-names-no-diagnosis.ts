import { findCode } from '#domain/codes';
import { factOf } from '../facts-of-case.ts';
import type { CheckedRule } from '../rule.ts';
import { spanOfWords } from '../shown-text.ts';
import { codeOf } from '../written-key.ts';

/** Shorter descriptions are everyday words. */
const SHORTEST = 6;

/** The shelf is read before the chart; it may make curious, not give away. */
export const summaryNamesNoDiagnosis: CheckedRule = {
	id: 'CK19',
	title: 'Title and summary do not name a diagnosis of the key in the words of its code',
	why: 'Who reads the official description on the shelf needs no chart. Say what brought the patient, not what the coder should find.',
	severity: 'warning',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: 'title: Unilateral primary osteoarthritis, left knee',
		right: 'title: A sore heel and a stiff knee',
	},
	check({ written, aids: { book } }, report) {
		const texts = ['title', 'summary'].flatMap((name) => factOf(written, name) ?? []);
		const lines = (written.key?.parts ?? [])
			.filter(({ type }) => type === 'diagnoses')
			.flatMap((part) => part.lines);
		const codes = new Set(lines.map(({ code }) => codeOf(code)));
		for (const code of codes) {
			const description = findCode(book, code)?.description.replace(/, unspecified$/, '') ?? '';
			if (description.length < SHORTEST) continue;
			for (const text of texts) {
				const at = text.value.toLowerCase().indexOf(description.toLowerCase());
				if (at === -1) continue;
				const words = text.value.slice(at, at + description.length);
				const where = spanOfWords(written, text, words);
				report(where, `This is the description of ${code}, which learners are to find.`);
			}
		}
	},
};
