import { CLAIM_FORMS } from '#domain/content';
import type { ClaimMatter } from '#domain/content';
import { cleanProse } from '#domain/scoring';
import type { FieldProblem } from '#domain/scoring';
import { z } from 'zod';
import type { DeskReading } from '../desk-answer.ts';
import { faultOfValue } from './field-values.ts';

/** The longest a field may be, in characters. */
export const LONGEST_FIELD = 80;

/** Before each field's name where the form is posted. */
export const FIELD_PREFIX = 'f.';

/** Reads the posted form. Two marks in one pair of boxes are named, and so is what can not be read. [CD1] */
export function readClaimForm(
	matter: ClaimMatter,
	posted: Iterable<readonly [string, string]>,
): DeskReading {
	const written = new Map<string, string>();
	let confidence = '';
	for (const [name, value] of posted) {
		if (name === 'sure') confidence = value;
		if (!name.startsWith(FIELD_PREFIX)) continue;
		const field = name.slice(FIELD_PREFIX.length);
		const before = written.get(field);
		written.set(field, before === undefined || before === '' ? value : `${before} ${value}`);
	}
	return settle(matter, confidence, (name) => written.get(name));
}

const sent = z.object({
	kind: z.literal('claim'),
	confidence: z.string().catch(''),
	fields: z.record(z.string(), z.string()).catch({}),
});

/** Reads a form sent as JSON; null where it is no answer of this desk. [CD1] */
export function readClaimJson(matter: ClaimMatter, value: unknown): DeskReading | null {
	const read = sent.safeParse(value);
	if (!read.success) return null;
	const { confidence, fields } = read.data;
	return settle(matter, confidence, (name) =>
		Object.hasOwn(fields, name) ? fields[name] : undefined,
	);
}

function settle(
	{ form }: ClaimMatter,
	confidence: string,
	valueOf: (name: string) => string | undefined,
): DeskReading {
	const problems: FieldProblem[] = [];
	const fields: Record<string, string> = {};
	for (const field of CLAIM_FORMS[form].fields) {
		const value = cleanProse(valueOf(field.name) ?? '')
			.replace(/\s+/g, ' ')
			.slice(0, LONGEST_FIELD);
		if (value === '') continue;
		const fault = faultOfValue(field, value);
		if (fault !== null) problems.push({ field: `${FIELD_PREFIX}${field.name}`, message: fault });
		if (fault === null || field.kind !== 'box') fields[field.name] = value;
	}
	const sure = confidence === 'sure' || confidence === 'unsure' ? confidence : '';
	return { answer: { kind: 'claim', schema: 'claim/1', confidence: sure, fields }, problems };
}
