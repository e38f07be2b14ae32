import type { FurtherText, IndexedList, IndexSources, LicensedLabels } from '#domain/codebook';
import type { CodeTables } from '#domain/codes';

/** The year of the teaching tables: `content/codes/sources.yaml`. */
export const TEACHING_YEAR = 2026;

/** The systems a sheet is coded in. */
export type SheetSystem = 'icd10cm' | 'hcpcs' | 'cpt';

/** Everyday words of the teaching tables, as texts their codes can be found by. */
export function everydayTexts(tables: CodeTables): FurtherText[] {
	const rows = [...tables.hcpcs, ...tables.procedures];
	return [
		...liftShared(tables.icd10cm),
		...rows.flatMap(({ code, words }) => textsIn(words).map((text) => everyday(code, text))),
	];
}

function everyday(code: string, text: string): FurtherText {
	return { code, source: 'everyday', text };
}

function textsIn(words: string): string[] {
	return words
		.split(';')
		.map((text) => text.trim())
		.filter((text) => text !== '');
}

/**
 * A name that all complete codes below a header go by is the name of the header: what is left is a choice,
 * and forty rows of one name are one thing to find. [CB5]
 */
function liftShared(rows: CodeTables['icd10cm']): FurtherText[] {
	const leaves = rows.filter(({ billable }) => billable);
	const texts = new Map(leaves.map(({ code, words }) => [code, new Set(textsIn(words))]));
	const below = new Map<string, string[]>();
	for (const { code } of leaves) {
		for (let length = code.length - 1; length >= 3; length--) {
			const header = code.slice(0, length);
			const known = below.get(header);
			if (known === undefined) below.set(header, [code]);
			else known.push(code);
		}
	}
	// A header with no more below it than the next one is not what the name is of: the table leaves the rest out.
	const listed = new Set(rows.filter(({ billable }) => !billable).map(({ code }) => code));
	const passing = new Set<string>();
	for (const code of listed) {
		for (let length = code.length - 1; length >= 3; length--) {
			const above = code.slice(0, length);
			if (below.get(above)?.length === below.get(code)?.length) passing.add(above);
		}
	}
	// The highest headers first, so that a name rises as far as it is shared.
	const headers = rows
		.filter(({ code }) => listed.has(code) && !passing.has(code))
		.filter(({ code }) => (below.get(code) ?? []).length > 1)
		.toSorted((left, right) => left.code.length - right.code.length);
	const lifted = headers.flatMap(({ code }) => {
		const own = below.get(code) ?? [];
		const first = own[0] ?? '';
		const shared = [...(texts.get(first) ?? [])].filter((text) =>
			own.every((leaf) => texts.get(leaf)?.has(text) ?? false),
		);
		for (const leaf of own) for (const text of shared) texts.get(leaf)?.delete(text);
		return shared.map((text) => everyday(code, text));
	});
	return [
		...lifted,
		...rows.flatMap(({ code, words, billable }) =>
			(billable ? [...(texts.get(code) ?? [])] : textsIn(words)).map((text) =>
				everyday(code, text),
			),
		),
	];
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
