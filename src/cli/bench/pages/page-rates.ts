import { quantile } from '../quantile.ts';
import type { KeepAliveClient } from './keep-alive-client.ts';

/** A page that is asked for again and again, and by whom. */
export interface AskedPage {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** The same three for every measurement; the empty page is what the others are held against. */
export type Asked<Value> = Readonly<Record<'empty' | 'visitor' | 'learner', Value>>;

/** Each figure is the median of the rounds. */
export interface PageRate {
	readonly perSecond: number;
	/** What part of the empty page's requests per second this page reaches. */
	readonly ratio: number;
	/** Processor time of the server per request; null where the system does not tell. */
	readonly processorMs: number | null;
}

export interface RateOptions {
	readonly client: Pick<KeepAliveClient, 'visit'>;
	/** Requests under way at any time. */
	readonly concurrency: number;
	readonly rounds: number;
	readonly roundMs: number;
	/** Requests for each page beforehand, that do not count: a server learns by answering. */
	readonly warmUp: number;
	/** Milliseconds the server has computed so far. */
	readonly processorTime: () => number | null;
}

interface Burst {
	readonly perSecond: number;
	readonly processorMs: number | null;
}

/**
 * Measures how many requests per second each page bears. The pages take turns, and each is compared
 * with the empty page of the same round, so that whatever else the machine does hits both.
 */
export async function measureRates(
	pages: Asked<AskedPage>,
	options: RateOptions,
): Promise<Asked<PageRate>> {
	const rounds: Asked<Burst>[] = [];
	for (const page of Object.values(pages))
		await askWhile(page, options, (asked) => asked < options.warmUp);
	for (let round = 0; round < options.rounds; round++) {
		const empty = await burst(pages.empty, options);
		const visitor = await burst(pages.visitor, options);
		const learner = await burst(pages.learner, options);
		rounds.push({ empty, visitor, learner });
	}
	return summariseRounds(rounds);
}

/** The medians of some rounds. */
export function summariseRounds(rounds: readonly Asked<Burst>[]): Asked<PageRate> {
	const median = (of: (round: Asked<Burst>) => number): number => quantile(rounds.map(of), 0.5);
	function summarise(name: keyof Asked<Burst>): PageRate {
		const isTold = rounds.every((round) => round[name].processorMs !== null);
		return {
			perSecond: median((round) => round[name].perSecond),
			ratio: median((round) => round[name].perSecond / round.empty.perSecond),
			processorMs: isTold ? median((round) => round[name].processorMs ?? 0) : null,
		};
	}
	return {
		empty: summarise('empty'),
		visitor: summarise('visitor'),
		learner: summarise('learner'),
	};
}

async function burst(page: AskedPage, options: RateOptions): Promise<Burst> {
	const { roundMs, processorTime } = options;
	const computedBefore = processorTime();
	const start = performance.now();
	const answers = await askWhile(page, options, () => performance.now() - start < roundMs);
	const seconds = (performance.now() - start) / 1000;
	const computed = processorTime();
	const isTold = computed !== null && computedBefore !== null;
	return {
		perSecond: answers / seconds,
		processorMs: isTold ? (computed - computedBefore) / answers : null,
	};
}

/** Keeps so many requests under way while more are wanted, and counts the answers. */
async function askWhile(
	{ path, headers }: AskedPage,
	{ client, concurrency }: RateOptions,
	isWanted: (asked: number) => boolean,
): Promise<number> {
	let asked = 0;
	async function askOn(): Promise<void> {
		while (isWanted(asked)) {
			asked++;
			await client.visit(path, headers);
		}
	}
	await Promise.all(Array.from({ length: concurrency }, askOn));
	return asked;
}
