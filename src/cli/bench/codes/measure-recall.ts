import type { ExpectedQuery } from './read-queries.ts';

/** A code as an engine found it. */
export interface FoundByEngine {
	readonly system: string;
	readonly code: string;
}

export interface Recall {
	readonly at1: number;
	readonly at5: number;
	readonly at10: number;
	/** Queries whose answer is not among the first five. */
	readonly missed: readonly string[];
}

/** The share of queries whose expected code is among the first hits. */
export function measureRecall(
	queries: readonly ExpectedQuery[],
	find: (query: string) => readonly FoundByEngine[],
): Recall {
	const places = queries.map((query) =>
		find(query.query).findIndex((hit) => isExpected(hit, query)),
	);
	const share = (most: number) =>
		places.filter((place) => place >= 0 && place < most).length / queries.length;
	return {
		...{ at1: share(1), at5: share(5), at10: share(10) },
		missed: queries
			.filter((_, at) => (places[at] ?? -1) < 0 || (places[at] ?? 0) >= 5)
			.map(({ query }) => query),
	};
}

/** A short beginning such as E11 means ICD-10-CM: E1130 of HCPCS is something else. */
function isExpected({ system, code }: FoundByEngine, { expected, kind }: ExpectedQuery): boolean {
	const mayBeShort = system === 'icd10cm' || kind === 'hcpcs';
	return expected.some((start) => code.startsWith(start) && (mayBeShort || start.length === 5));
}
