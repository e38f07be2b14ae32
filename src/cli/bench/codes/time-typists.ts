import { openClient } from '../pages/keep-alive-client.ts';
import { quantile } from '../quantile.ts';
import type { ExpectedQuery } from './read-queries.ts';

const TYPISTS = 20;
/** Fast typing; the field itself waits 80 ms after each letter. */
const PAUSE = 120;

/** How long answers take over HTTP while twenty people type at once, in milliseconds. */
export async function timeTypists(
	baseURL: string,
	queries: readonly ExpectedQuery[],
): Promise<{ readonly p50: number; readonly p99: number; readonly count: number }> {
	const client = openClient(baseURL, TYPISTS);
	const times: number[] = [];
	const type = async (own: readonly ExpectedQuery[], delay: number) => {
		await pause(delay);
		for (const { query, kind } of own) {
			const sheet = kind === 'hcpcs' ? 'procedure' : 'diagnosis';
			for (let length = 2; length <= query.length; length++) {
				const asked = new URLSearchParams({ sheet, q: query.slice(0, length), dos: '2026-02-02' });
				const start = performance.now();
				const { status } = await client.read(`/codes/search?${asked.toString()}`);
				times.push(performance.now() - start);
				if (status !== 200) throw new Error(`The code search answered ${String(status)}.`);
				await pause(PAUSE);
			}
		}
	};
	try {
		await Promise.all(
			Array.from({ length: TYPISTS }, (_, typist) =>
				type(
					queries.filter((_one, at) => at % TYPISTS === typist).slice(0, 6),
					(typist * PAUSE) / TYPISTS,
				),
			),
		);
	} finally {
		client.close();
	}
	return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), count: times.length };
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
