import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCodeBook, emptyTables } from '#domain/codes';
import type { QuestionAids } from '../question-rule.ts';

/** A file that keeps every rule; the examples of the rules are edits of it. */
export const soundQuestions = readFileSync(join(import.meta.dirname, 'sound-questions.md'), 'utf8');

/** As many rows and skills as the sound file needs, and a header to be wrong with. */
export function questionAids(): QuestionAids {
	const row = (code: string, billable = true) => ({
		code,
		description: `What ${code} says`,
		billable,
		words: '',
	});
	return {
		book: buildCodeBook({
			...emptyTables(),
			icd10cm: [row('M54.5', false), row('M54.50'), row('M54.51'), row('M54.41'), row('M54.6')],
		}),
		skills: ['em.office-time', 'icd10cm.specificity'],
	};
}
