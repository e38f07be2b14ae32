import type { OfficialSystem } from './official-table.ts';

/** A list of codes as it was published at one time. Several stand side by side. [CB10] */
export interface CodeEdition {
	readonly system: string;
	/** `2026` is FY2026 for ICD-10 (from 1 October 2025) and the calendar year for HCPCS and CPT. */
	readonly year: number;
	/** First date of service it holds for, ISO. */
	readonly from: string;
}

const FIRST_OF_FISCAL_YEAR = '10-01';
const FIRST_OF_YEAR = '01-01';

/** States whether a system's year begins on 1 October of the year before. */
export function goesByFiscalYear(system: string): boolean {
	return system === 'icd10cm' || system === 'icd10pcs';
}

/** The first date of service of a code year, ISO. */
export function firstDayOf(system: string, year: number): string {
	return goesByFiscalYear(system)
		? `${String(year - 1)}-${FIRST_OF_FISCAL_YEAR}`
		: `${String(year)}-${FIRST_OF_YEAR}`;
}

/** The last date of service of a code year, ISO. */
export function lastDayOf(system: string, year: number): string {
	return goesByFiscalYear(system) ? `${String(year)}-09-30` : `${String(year)}-12-31`;
}

/** The code year of a system on a date of service (ISO). */
export function codeYearOn(system: string, date: string): number {
	const year = Number(date.slice(0, 4));
	return goesByFiscalYear(system) && date.slice(5) >= FIRST_OF_FISCAL_YEAR ? year + 1 : year;
}

/**
 * The first date of service of an edition that names a month: an ICD-10 file of April holds from 1 April,
 * one of October from the October before its year's name.
 */
export function firstDayOfMonth(system: OfficialSystem, year: number, month: number): string {
	const inYear = goesByFiscalYear(system) && month >= 10 ? year - 1 : year;
	return `${String(inYear)}-${String(month).padStart(2, '0')}-01`;
}

/**
 * The edition that holds on a date of service: of those that had begun, the latest; where none had, the
 * first there is. Null without any. Whether it is of the code year of that date is told beside it. [CB10]
 */
export function editionOn<Edition extends CodeEdition>(
	editions: readonly Edition[],
	system: string,
	date: string,
): { readonly edition: Edition; readonly isOfThatYear: boolean } | null {
	const own = editions
		.filter((edition) => edition.system === system)
		.toSorted((left, right) => (left.from < right.from ? -1 : 1));
	const edition = own.findLast(({ from }) => from <= date) ?? own[0];
	if (edition === undefined) return null;
	return {
		edition,
		isOfThatYear: edition.year === codeYearOn(system, date) && edition.from <= date,
	};
}
