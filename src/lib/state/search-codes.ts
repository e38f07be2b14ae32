import type { CodeHit } from '#domain/presenting';
import type { CodesFound, SearchCodes } from './code-lookup.svelte.ts';

/**
 * Asks the server's code search for codes as they hold on a date of service. Its books are the same for
 * every case, so it can not hint at a key.
 */
export function searchCodesOn(dos: string): SearchCodes {
	return async (sheet, words, signal) => {
		const query = new URLSearchParams({ sheet, q: words, dos });
		const response = await fetch(`/codes/search?${query.toString()}`, { signal });
		return readCodesFound(response);
	};
}

/** Reads an answer of the code search; rejects where it is none. */
export async function readCodesFound(response: Response): Promise<CodesFound> {
	const body: unknown = response.ok ? await response.json() : null;
	if (typeof body !== 'object' || body === null || !('hits' in body)) {
		throw new Error('The code search gave no list.');
	}
	return {
		hits: Array.isArray(body.hits) ? body.hits.filter(isHit) : [],
		notice: 'notice' in body && typeof body.notice === 'string' ? body.notice : null,
	};
}

function isHit(value: unknown): value is CodeHit {
	return (
		typeof value === 'object' &&
		value !== null &&
		'code' in value &&
		typeof value.code === 'string' &&
		'description' in value &&
		typeof value.description === 'string' &&
		'billable' in value &&
		typeof value.billable === 'boolean' &&
		'choices' in value &&
		typeof value.choices === 'number' &&
		'why' in value &&
		typeof value.why === 'string'
	);
}
