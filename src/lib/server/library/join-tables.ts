import type { CodeTables } from '#domain/codes';

/** Tables of several folders are one; where two know a code, the first folder has the word. [LI11] */
export function joinTables(tables: readonly Partial<CodeTables>[]): CodeTables {
	return {
		icd10cm: firstOfEach(tables.flatMap(({ icd10cm }) => icd10cm ?? [])),
		hcpcs: firstOfEach(tables.flatMap(({ hcpcs }) => hcpcs ?? [])),
		procedures: firstOfEach(tables.flatMap(({ procedures }) => procedures ?? [])),
		modifiers: firstOfEach(tables.flatMap(({ modifiers }) => modifiers ?? [])),
		places: firstOfEach(tables.flatMap(({ places }) => places ?? [])),
		carcs: firstOfEach(tables.flatMap(({ carcs }) => carcs ?? [])),
		rarcs: firstOfEach(tables.flatMap(({ rarcs }) => rarcs ?? [])),
	};
}

function firstOfEach<Row extends { readonly code: string }>(rows: readonly Row[]): Row[] {
	const seen = new Set<string>();
	return rows.filter(({ code }) => !seen.has(code) && seen.add(code).size > 0);
}
