import type { BookManifest, BookPart } from '#server/book-store';

const KINDS: Readonly<Record<BookPart['kind'], string>> = {
	table: 'codes',
	modifiers: 'modifiers',
	tabular: 'places of the tabular list',
	index: 'main terms of the index',
	addenda: 'changes',
	licensed: 'licensed labels',
};

const SYSTEMS: Readonly<Record<string, string>> = {
	icd10cm: 'ICD-10-CM',
	icd10pcs: 'ICD-10-PCS',
	hcpcs: 'HCPCS Level II',
	cpt: 'CPT',
};

/** The name by which a part is removed. */
export function nameOfPart({ kind, system, from, year }: BookPart): string {
	if (kind === 'licensed') return `cpt-${String(year)}`;
	return kind === 'table' ? `${system}-${from}` : `${kind}-${from}`;
}

/** A part in one line, for people. */
export function tellPart(part: BookPart): string {
	const { kind, system, year, from, count, billable, source } = part;
	const reportable =
		billable === count ? '' : `, ${billable.toLocaleString('en-US')} of them billable`;
	return `${nameOfPart(part)}: ${SYSTEMS[system] ?? system} ${String(year)}, in force from ${from}: ${count.toLocaleString('en-US')} ${KINDS[kind]}${reportable} (${source})`;
}

/** With what years a list of codes is searched. */
export function tellIndexes({ indexes }: BookManifest): string[] {
	return indexes.map(({ system, from, tabularYear, indexYear }) => {
		const texts = [
			...(tabularYear === null ? [] : [`tabular list of ${String(tabularYear)}`]),
			...(indexYear === null ? [] : [`index of ${String(indexYear)}`]),
		];
		return `${system}-${from} is searched by its descriptions, ${[...texts, 'everyday words'].join(', ')}.`;
	});
}
