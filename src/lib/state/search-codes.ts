import type { CodeHit } from '#domain/codes';
import type { CodeSheet } from './code-lookup.svelte.ts';

/** Asks the server's code search. Its table is the same for every case, so it can not hint at a key. */
export async function searchCodesOnServer(
	sheet: CodeSheet,
	words: string,
	signal: AbortSignal,
): Promise<readonly CodeHit[]> {
	const query = new URLSearchParams({ sheet, q: words });
	const response = await fetch(`/codes/search?${query.toString()}`, { signal });
	const body: unknown = response.ok ? await response.json() : null;
	if (typeof body !== 'object' || body === null || !('hits' in body)) {
		throw new Error('The code search gave no list.');
	}
	return Array.isArray(body.hits) ? body.hits.filter(isHit) : [];
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
		typeof value.billable === 'boolean'
	);
}
