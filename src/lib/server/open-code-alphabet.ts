import { rowOfCode, termsBeginning } from '#domain/codebook';
import type { IndexTerm } from '#domain/codebook';
import type { App } from '#server/app';
import { dayOf } from '#server/day-of';

/** A term of the index as it is shown, with the code that can be gone to. */
export interface ShownTerm {
	readonly title: string;
	readonly optional: string;
	/** As printed, `E11.-` where more is needed. */
	readonly code: string | null;
	/** The code of the list in force it leads to; null where the list has none. */
	readonly leadsTo: string | null;
	readonly manifestation: string | null;
	readonly manifestationLeadsTo: string | null;
	readonly see: string | null;
	readonly seeAlso: string | null;
	readonly below: readonly ShownTerm[];
}

/** A page of the alphabetic index. */
export interface AlphabetView {
	/** Null where no index is loaded. */
	readonly year: number | null;
	readonly tabs: readonly { readonly letters: string; readonly count: number }[];
	/** What the terms shown begin with. */
	readonly start: string;
	readonly terms: readonly ShownTerm[];
	/** True where more begin so than are shown. */
	readonly isCut: boolean;
}

const MOST_TERMS = 60;
const LONGEST = 60;

/** Opens the index at what is looked up. [CB16] */
export async function openCodeAlphabet(app: App, params: URLSearchParams): Promise<AlphabetView> {
	const books = await app.books.look((await app.library.look()).tables);
	const start = (params.get('q') ?? '').slice(0, LONGEST).trim();
	const list = books.listOn('icd10cm', dayOf(params.get('date')));
	const alphabet = list === null ? null : await books.alphabetFor(list.year);
	if (list === null || alphabet === null) {
		return { year: null, tabs: [], start, terms: [], isCut: false };
	}
	const found = termsBeginning(alphabet, start, MOST_TERMS + 1);
	const lead = (printed: string | null) => {
		const code = (printed ?? '').replace(/[-.]+$/, '').replace(/\s.*$/, '');
		return code !== '' && rowOfCode(list.index.rows, code) >= 0 ? code : null;
	};
	return {
		year: alphabet.year,
		tabs: alphabet.tabs.map(({ letters, count }) => ({ letters, count })),
		start,
		terms: found.slice(0, MOST_TERMS).map((term) => show(term, lead)),
		isCut: found.length > MOST_TERMS,
	};
}

function show(term: IndexTerm, lead: (printed: string | null) => string | null): ShownTerm {
	const { title, optional, code, manifestation, see, seeAlso, below } = term;
	return {
		...{ title, optional, code, manifestation, see, seeAlso },
		leadsTo: lead(code),
		manifestationLeadsTo: lead(manifestation),
		below: below.map((one) => show(one, lead)),
	};
}
