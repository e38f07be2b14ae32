import type { KeepAliveClient } from './keep-alive-client.ts';
import { keystrokesOf, type TypedQuery } from './typed-queries.ts';

export interface SearchTimes {
	/** One for each keystroke, in milliseconds. */
	readonly times: readonly number[];
	/** Keystrokes that found at least one code. */
	readonly found: number;
}

/** Asks the code search what each keystroke of each query would ask, one after the other. */
export async function measureSearches(
	client: Pick<KeepAliveClient, 'read'>,
	queries: readonly TypedQuery[],
): Promise<SearchTimes> {
	const times: number[] = [];
	let found = 0;
	for (const query of queries) {
		for (const words of keystrokesOf(query)) {
			const asked = new URLSearchParams({ sheet: query.sheet, q: words });
			const start = performance.now();
			const { status, body } = await client.read(`/codes/search?${asked.toString()}`);
			times.push(performance.now() - start);
			if (status !== 200) throw new Error(`The code search answered ${status} to "${words}".`);
			if (/"code":/.test(body)) found++;
		}
	}
	return { times, found };
}
