import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { quantile } from '../quantile.ts';
import type { Engine } from './engines.ts';
import type { ExpectedQuery } from './read-queries.ts';

export interface EngineTimes {
	readonly p50: number;
	readonly p99: number;
}

/** Rounds in which the same is typed: what else the machine does hits each keystroke in one of them at most. */
const ROUNDS = 3;

/** Times every keystroke of queries, in milliseconds: of each the quickest of three rounds. */
export function timeKeystrokes({ find }: Engine, queries: readonly ExpectedQuery[]): EngineTimes {
	const strokes = queries.flatMap(({ query }) =>
		Array.from(query, (_, at) => query.slice(0, at + 1)),
	);
	const times = strokes.map(() => Infinity);
	for (let round = 0; round < ROUNDS; round++) {
		for (const [at, typed] of strokes.entries()) {
			const start = performance.now();
			find(typed);
			times[at] = Math.min(times[at] ?? Infinity, performance.now() - start);
		}
	}
	return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** What opening something adds to this process, in bytes, after clearing up. */
export function weighOpening<Opened>(open: () => Opened): {
	readonly opened: Opened;
	readonly bytes: number;
} {
	const before = weigh();
	const opened = open();
	return { opened, bytes: weigh() - before };
}

function weigh(): number {
	setFlagsFromString('--expose-gc');
	const collect: unknown = runInNewContext('gc');
	if (isCollector(collect)) {
		collect();
		collect();
	}
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

function isCollector(value: unknown): value is () => void {
	return typeof value === 'function';
}
