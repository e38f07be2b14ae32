import type { CodeBook, CodeEntry } from './code-book.ts';
import { isDiagnosisShape, procedureSystem } from './code-shape.ts';
import { ancestorsOf, childrenOf } from './code-tree.ts';

/**
 * How a code stands on a date of service. `unlisted` has the right shape and is not in our list, which is
 * a teaching list: that is no word on its validity.
 */
export type CodeStanding =
	| { readonly state: 'valid'; readonly entry: CodeEntry }
	/** A header; `below` are the listed codes that complete it. */
	| {
			readonly state: 'incomplete';
			readonly entry: CodeEntry;
			readonly below: readonly CodeEntry[];
	  }
	| { readonly state: 'not-yet'; readonly entry: CodeEntry }
	| { readonly state: 'ended'; readonly entry: CodeEntry }
	/** More characters than a listed code that is complete without them; `entry` is that code. */
	| { readonly state: 'too-long'; readonly entry: CodeEntry }
	/** The 7th character stands too far left: a placeholder X is missing; `entry` is what was meant. */
	| { readonly state: 'placeholder'; readonly entry: CodeEntry }
	| { readonly state: 'unlisted' }
	| { readonly state: 'malformed' };

/** Judges a normalised diagnosis code on a date of service (ISO). [CO9] */
export function judgeDiagnosisCode(book: CodeBook, code: string, dos: string): CodeStanding {
	const entry = book.entries.get(code);
	if (entry?.system === 'icd10cm') return judgeEntry(book, entry, dos);
	const meant = findWithPlaceholders(book, code);
	if (meant !== null) return { state: 'placeholder', entry: meant };
	if (!isDiagnosisShape(code)) return { state: 'malformed' };
	const above = ancestorsOf(book, code).at(-1);
	return above?.billable === true ? { state: 'too-long', entry: above } : { state: 'unlisted' };
}

/** Judges a normalised procedure code. Of CPT numbers outside our list nothing is known but the shape. [CO3] */
export function judgeProcedureCode(book: CodeBook, code: string): CodeStanding {
	if (procedureSystem(code) === null) return { state: 'malformed' };
	const entry = book.entries.get(code);
	return entry === undefined ? { state: 'unlisted' } : { state: 'valid', entry };
}

function judgeEntry(book: CodeBook, entry: CodeEntry, dos: string): CodeStanding {
	if (entry.from !== undefined && dos < entry.from) return { state: 'not-yet', entry };
	if (entry.to !== undefined && dos > entry.to) return { state: 'ended', entry };
	if (entry.billable) return { state: 'valid', entry };
	return { state: 'incomplete', entry, below: childrenOf(book, entry.code) };
}

/** W19.A was meant to be W19.XXXA: the last character, moved to the seventh place with X before it. */
function findWithPlaceholders(book: CodeBook, code: string): CodeEntry | null {
	const bare = code.replace('.', '');
	if (bare.length < 4 || bare.length > 6) return null;
	const filled = `${bare.slice(0, -1).padEnd(6, 'X')}${bare.slice(-1)}`;
	const entry = book.entries.get(`${filled.slice(0, 3)}.${filled.slice(3)}`);
	return entry?.billable === true ? entry : null;
}
