import { normaliseDiagnosis, normaliseProcedure } from '#domain/codes';
import type { CodeTables } from '#domain/codes';
import { seededRandom, shuffled } from '#domain/exams';

/** A description that is to be found in the book. `code` stays on the server until the end. */
export interface SprintItem {
	readonly description: string;
	readonly book: 'ICD-10-CM' | 'HCPCS Level II';
	readonly code: string;
}

const DIAGNOSES = 7;
const SUPPLIES = 3;

/**
 * Draws ten descriptions: seven complete diagnosis codes, three of HCPCS Level II. CPT is not drawn, for its
 * text is not ours to show. The same seed and tables draw the same ones. [SK13]
 */
export function drawSprint(
	{ icd10cm, hcpcs }: Pick<CodeTables, 'icd10cm' | 'hcpcs'>,
	seed: string,
): readonly SprintItem[] {
	const random = seededRandom(`sprint ${seed}`);
	const complete = icd10cm.filter(({ billable }) => billable);
	const diagnoses = shuffled(complete, random)
		.slice(0, DIAGNOSES)
		.map(({ code, description }) => ({ code, description, book: 'ICD-10-CM' as const }));
	const supplies = shuffled(hcpcs, random)
		.slice(0, SUPPLIES)
		.map(({ code, description }) => ({ code, description, book: 'HCPCS Level II' as const }));
	return shuffled([...diagnoses, ...supplies], random);
}

/** What was typed for one item: right, in the right category, wrong, or nothing. */
export type SprintMark = 'right' | 'near' | 'wrong' | 'blank';

/** Marks what was typed. Dots, blanks and small letters make no difference. [SK14] */
export function markSprint({ code, book }: SprintItem, typed: string): SprintMark {
	if (typed.trim() === '') return 'blank';
	const given = book === 'ICD-10-CM' ? normaliseDiagnosis(typed) : normaliseProcedure(typed);
	if (given === code) return 'right';
	return book === 'ICD-10-CM' && given.slice(0, 3) === code.slice(0, 3) ? 'near' : 'wrong';
}
