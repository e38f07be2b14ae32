import { procedureSystem } from '#domain/codes';
import type { CodeRange } from '#domain/claims';
import { z } from 'zod';
import { readCents } from './read-cents.ts';
import { text } from './yaml-values.ts';

/* Shapes of values in the terms of a payer, beside those of yaml-values. */

/** Dollars and cents such as `1500.00`, as whole cents. [PY2] */
export function amount() {
	return text().transform((written, context) => {
		const read = readCents(written);
		if (read.ok) return read.cents;
		context.addIssue({ code: 'custom', message: read.fault });
		return z.NEVER;
	});
}

/** A percentage such as `20` or `62.5`, as basis points. */
export function percent(most = 100) {
	const error = `must be a percentage from 0 to ${String(most)}, such as 20 or 62.5`;
	return text()
		.regex(/^\d{1,3}(?:\.\d{1,2})?$/, { error })
		.transform((written) => Math.round(Number(written) * 100))
		.refine((points) => points <= most * 100, { error });
}

/** A procedure code or a range of them, such as `99202-99215`. */
const codeRange = text().transform((written, context): CodeRange => {
	const [from = '', to = from, ...more] = written.split('-');
	const isOrdered = from.length === to.length && from <= to;
	if (more.length === 0 && isOrdered && procedureSystem(from) !== null && procedureSystem(to)) {
		return { from, to };
	}
	const message = 'must be a procedure code, or a range such as 99202-99215';
	context.addIssue({ code: 'custom', message });
	return z.NEVER;
});

/** Procedure codes and ranges; missing counts as none. */
export function codes() {
	return z
		.array(codeRange, { error: 'must be a list of procedure codes' })
		.max(200, { error: 'is too long a list' })
		.default([]);
}

/** One procedure code. */
export function oneCode() {
	return text().refine((written) => procedureSystem(written) !== null, {
		error: 'must be a procedure code',
	});
}

/** Beginnings of diagnosis codes; missing counts as none. */
export function diagnoses() {
	const beginning = text().regex(/^[A-Z]\d(?:[0-9A-Z](?:\.[0-9A-Z]{1,4})?)?$/, {
		error: 'must be the beginning of a diagnosis code, such as E11 or M17.1',
	});
	return z
		.array(beginning, { error: 'must be a list of diagnosis codes' })
		.max(200, { error: 'is too long a list' })
		.default([]);
}

/** Modifiers, places and the like: short codes in quotes. */
export function shortCodes() {
	return z
		.array(text().max(10, { error: 'must be at most 10 characters long' }), {
			error: 'must be a list',
		})
		.max(50, { error: 'is too long a list' })
		.default([]);
}

/** `yes` or `no`; missing counts as no. */
export function yesOrNo() {
	return z
		.enum(['yes', 'no'], { error: 'must be yes or no' })
		.default('no')
		.transform((written) => written === 'yes');
}
