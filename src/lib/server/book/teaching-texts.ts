import type { FurtherText, IndexedList, IndexSources, LicensedLabels } from '#domain/codebook';
import type { CodeTables } from '#domain/codes';

/** The year of the teaching tables: `content/codes/sources.yaml`. */
export const TEACHING_YEAR = 2026;

/** The systems a sheet is coded in. */
export type SheetSystem = 'icd10cm' | 'hcpcs' | 'cpt';

/** Everyday words of the teaching tables, as texts their codes can be found by. */
export function everydayTexts(tables: CodeTables): FurtherText[] {
	const rows = [...tables.icd10cm, ...tables.hcpcs, ...tables.procedures];
	return rows.flatMap(({ code, words }) =>
		words
			.split(';')
			.map((text) => text.trim())
			.filter((text) => text !== '')
			.map((text): FurtherText => ({ code, source: 'everyday', text })),
	);
}

/** Codes of everyday practice: those that are taught. */
export function taughtCodes(tables: CodeTables): ReadonlySet<string> {
	return new Set(
		[...tables.icd10cm, ...tables.hcpcs, ...tables.procedures].map(({ code }) => code),
	);
}

/** What an index of one system is made of where nothing official is loaded. [CB12] */
export function teachingSources(
	tables: CodeTables,
	system: SheetSystem,
	licensed: readonly LicensedLabels[] = [],
): IndexSources {
	return {
		lists: [
			{ system, year: licensed[0]?.year ?? TEACHING_YEAR, rows: rowsOf(tables, system, licensed) },
		],
		further: [
			...everydayTexts(tables),
			// A holder's own texts replace our label, which then still finds its code.
			...(licensed.length > 0 && system === 'cpt' ? ownLabels(tables) : []),
		],
		common: taughtCodes(tables),
	};
}

function rowsOf(
	tables: CodeTables,
	system: SheetSystem,
	licensed: readonly LicensedLabels[],
): IndexedList['rows'] {
	switch (system) {
		case 'icd10cm':
			return tables.icd10cm
				.map(({ code, description, billable, from = '', to = '' }) => ({
					...{ code, description, billable },
					...(from === '' ? {} : { from }),
					...(to === '' ? {} : { to }),
				}))
				.toSorted(byCode);
		case 'hcpcs':
			return tables.hcpcs
				.map(({ code, description }) => ({ code, description, billable: true }))
				.toSorted(byCode);
		case 'cpt': {
			const labels = new Map(tables.procedures.map(({ code, label }) => [code, label]));
			for (const { rows } of licensed) for (const { code, label } of rows) labels.set(code, label);
			return [...labels]
				.map(([code, description]) => ({ code, description, billable: true }))
				.toSorted(byCode);
		}
	}
}

function ownLabels({ procedures }: CodeTables): FurtherText[] {
	return procedures.map(({ code, label }) => ({ code, source: 'everyday', text: label }));
}

function byCode(left: { readonly code: string }, right: { readonly code: string }): number {
	return left.code < right.code ? -1 : 1;
}
