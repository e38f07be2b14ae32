import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A query a coder types, and what they expect. */
export interface ExpectedQuery {
	readonly query: string;
	/** Beginnings of codes, any of which is right. */
	readonly expected: readonly string[];
	readonly kind: string;
	/** Held out: weights and everyday words were not set by looking at it. */
	readonly isHeldOut: boolean;
}

/** Every fourth query is held out. */
const HELD_OUT = 4;

/** Reads `queries.csv`, written from knowledge of the field before any result was looked at. */
export function readQueries(): ExpectedQuery[] {
	const text = readFileSync(join(import.meta.dirname, 'queries.csv'), 'utf8');
	const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
	return data.slice(1).map(([query = '', expected = '', kind = ''], index) => ({
		...{ query, kind },
		expected: expected.split(';'),
		isHeldOut: index % HELD_OUT === HELD_OUT - 1,
	}));
}
