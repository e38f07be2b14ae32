import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { quantile } from '../quantile.ts';
import type { Engine } from './engines.ts';
import type { ExpectedQuery } from './read-queries.ts';

export interface EngineTimes {
	readonly p50: number;
	readonly p99: number;
}

/** Times every keystroke of queries, in milliseconds. */
export function timeKeystrokes({ find }: Engine, queries: readonly ExpectedQuery[]): EngineTimes {
	const times: number[] = [];
	for (const { query } of queries) {
		for (let length = 1; length <= query.length; length++) {
			const start = performance.now();
			find(query.slice(0, length));
			times.push(performance.now() - start);
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
