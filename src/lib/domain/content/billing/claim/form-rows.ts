import { CMS_1500_LINES } from './cms-1500-fields.ts';
import type { ClaimForm, FormKind } from './form-field.ts';
import { CMS_1500 } from './cms-1500.ts';
import { UB_04 } from './ub-04.ts';
import { UB_04_LINES } from './ub-04-fields.ts';

/** Both forms, by their kind. */
export const CLAIM_FORMS: Readonly<Record<FormKind, ClaimForm>> = {
	'cms-1500': CMS_1500,
	'ub-04': UB_04,
};

/** Rows of a form that mean the same in any order; each row is the names of its fields. */
export type FormRows = readonly (readonly string[])[];

const codeAndDate = (items: readonly string[], rows: readonly string[]): FormRows =>
	rows.flatMap((row) => items.map((item) => [`${item}.${row}.code`, `${item}.${row}.date`]));

function fieldsOfLine({ fields }: ClaimForm, line: number): string[] {
	return fields.flatMap((one) => (one.line === line ? [one.name] : []));
}

function linesOf(form: ClaimForm, count: number): FormRows {
	return Array.from({ length: count }, (_, at) => fieldsOfLine(form, at + 1));
}

/** Where the order of rows says nothing: services, further diagnoses, conditions, occurrences, values. [CD4] */
export const FREE_ROWS: Readonly<Record<FormKind, readonly FormRows[]>> = {
	'cms-1500': [
		[...'BCDEFGHIJKL'].map((letter) => [`21.${letter}`]),
		linesOf(CMS_1500, CMS_1500_LINES),
	],
	'ub-04': [
		Array.from({ length: 11 }, (_, at) => [String(18 + at)]),
		codeAndDate(['31', '32', '33', '34'], ['a', 'b']),
		['a', 'b', 'c', 'd'].flatMap((row) =>
			['39', '40', '41'].map((item) => [`${item}.${row}.code`, `${item}.${row}.amount`]),
		),
		linesOf(UB_04, UB_04_LINES),
		[...'ABCDEFGHIJKLMNOPQ'].map((letter) => [`67${letter}.code`, `67${letter}.poa`]),
		['a', 'b', 'c'].map((row) => [`70.${row}`]),
		['a', 'b', 'c'].map((row) => [`72.${row}.code`, `72.${row}.poa`]),
	],
};
