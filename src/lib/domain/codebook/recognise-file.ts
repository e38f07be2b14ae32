import { firstDayOf, firstDayOfMonth } from './code-edition.ts';
import type { OfficialSystem } from './official-table.ts';

/** What a published file can be. */
export type FileKind =
	| 'icd10cm-order'
	| 'icd10cm-codes'
	| 'icd10cm-tabular'
	| 'icd10cm-index'
	| 'icd10cm-addenda'
	| 'icd10pcs-order'
	| 'hcpcs-codes'
	| 'hcpcs-records'
	| 'hcpcs-modifiers'
	| 'cpt-long'
	| 'cpt-medium'
	| 'cpt-short'
	| 'cpt-csv';

/** What can be told of a file before it is read. */
export interface RecognisedFile {
	readonly kind: FileKind;
	/** Null where neither name nor beginning says it. */
	readonly year: number | null;
	/** First date of service, ISO; null where the year is not known. */
	readonly from: string | null;
}

/** How much of a file is needed to know it. */
export const HEAD_LENGTH = 4_096;

/** By what a file begins with. */
const BY_HEAD: readonly (readonly [kind: FileKind, head: RegExp])[] = [
	['icd10cm-tabular', /<ICD10CM\.tabular[\s>]/],
	['icd10cm-index', /<ICD10CM\.index[\s>]/],
	['icd10cm-addenda', /^(?:Add|Delete|Revise from|Revise to):\s+[01] [A-Z][0-9A-Z]{2}/],
	['icd10cm-order', /^\d{5} [A-Z]\d[0-9A-Z]{1,5} +[01] /],
	['icd10pcs-order', /^\d{5} [0-9A-HJ-NP-Z]{3,7} +[01] /],
	['hcpcs-modifiers', /^\uFEFF?"?HCPCS_CODE"?,.*\r?\n"?[0-9A-Z]{2}"?,/],
	['hcpcs-codes', /^\uFEFF?"?HCPCS_CODE"?,/],
	['hcpcs-records', /^(?:[A-V]\d{4}|   [0-9A-Z]{2})\d{5}[37].{100}/],
	['icd10cm-codes', /^[A-Z]\d[0-9A-Z][0-9A-Z ]{4} \S/],
	['cpt-long', /(?:^|\n)\d{4}[0-9A-Z]\t/],
	['cpt-csv', /^\uFEFF?"?code"?,\s*"?label"?\s*\r?\n"?\d{4}[0-9A-Z]"?,/i],
];

/** By its name, where the beginning is damaged: it is then refused with the line. */
const BY_NAME: readonly (readonly [kind: FileKind, name: RegExp])[] = [
	['icd10cm-addenda', /icd10cm.*order.*addenda.*\.txt$/i],
	['icd10cm-order', /icd10cm.*order.*\.txt$/i],
	['icd10pcs-order', /icd10pcs.*order.*\.txt$/i],
	['icd10cm-codes', /icd10cm(?!.*addenda).*codes.*\.txt$/i],
	['icd10cm-tabular', /icd10cm.*tabular.*\.xml$/i],
	['icd10cm-index', /icd10cm[-_]index(?!.*addenda).*\.xml$/i],
	['hcpcs-records', /HCPC.*ANWEB.*\.txt$/i],
	['hcpcs-modifiers', /hcpcs.*modifiers.*\.csv$/i],
	['hcpcs-codes', /hcpcs.*codes.*\.csv$/i],
	['cpt-long', /^LONGULT.*\.txt$/i],
	['cpt-medium', /^MEDU\.txt$/i],
	['cpt-short', /^SHORTU\.txt$/i],
];

/** The further indexes that come in the same zip have the form of the index of diseases and are none. */
const OTHER_INDEX = {
	name: /eindex|neoplasm|drug/i,
	head: /<title>[^<]*(?:external cause|neoplasm|drugs)/i,
} as const;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Tells what a file is from its name and its first characters; null where it is none of ours, such as the
 * reading matter that comes in the same zip. [CB1]
 */
export function recogniseFile(name: string, head: string): RecognisedFile | null {
	const base = name.replace(/^.*[\\/]/, '');
	if (OTHER_INDEX.name.test(base) || OTHER_INDEX.head.test(head)) return null;
	const named = BY_NAME.find(([, pattern]) => pattern.test(base))?.[0];
	const begun = BY_HEAD.find(([, pattern]) => pattern.test(head))?.[0];
	// The fixed-width files of a licence holder are told apart by name alone; so is a spoilt beginning.
	const kind = named === 'cpt-medium' || named === 'cpt-short' ? named : (begun ?? named);
	if (kind === undefined) return null;
	const year = yearIn(base, head);
	return { kind, year, from: year === null ? null : beginsOn(base, kind, year) };
}

/** Which system a kind of file belongs to. */
export function systemOf(kind: FileKind): OfficialSystem | 'cpt' {
	const [system = ''] = kind.split('-');
	return system === 'icd10pcs' || system === 'hcpcs' || system === 'cpt' ? system : 'icd10cm';
}

function yearIn(base: string, head: string): number | null {
	const said =
		/<version>(\d{4})<\/version>/.exec(head)?.[1] ?? /(?<!\d)(20\d{2})(?!\d{2})/.exec(base)?.[1];
	return said === undefined ? null : Number(said);
}

function beginsOn(base: string, kind: FileKind, year: number): string {
	const system = systemOf(kind);
	const month =
		1 +
		MONTHS.indexOf(
			/(?:^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
				.exec(base)?.[1]
				?.toLowerCase() ?? '',
		);
	const isWithinYear =
		kind === 'icd10cm-codes' ||
		kind === 'icd10cm-order' ||
		kind === 'icd10pcs-order' ||
		system === 'hcpcs';
	if (month === 0 || !isWithinYear || system === 'cpt') return firstDayOf(system, year);
	return firstDayOfMonth(system, year, month);
}
