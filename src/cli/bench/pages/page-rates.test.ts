import { describe, expect, it } from 'vitest';
import { measureRates, summariseRounds, type RateOptions } from './page-rates.ts';

const pages = {
	empty: { path: '/empty', headers: {} },
	visitor: { path: '/case', headers: {} },
	learner: { path: '/case', headers: { cookie: 'learner=somebody' } },
};

function burst(perSecond: number, processorMs: number | null = null) {
	return { perSecond, processorMs };
}

/** Options with a client that only notes what it was asked. */
function anyOptions(asked: string[], more: Partial<RateOptions> = {}): RateOptions {
	return {
		client: {
			visit: async (path, { cookie = 'nobody' }) => void asked.push(`${path} ${cookie}`),
		},
		...{ concurrency: 1, rounds: 0, roundMs: 0, warmUp: 0, processorTime: () => null },
		...more,
	};
}

describe('requests per second', () => {
	it('[BE2] takes the median of the rounds', () => {
		const rounds = [300, 100, 200].map((rate) => ({
			empty: burst(1000, rate / 100),
			visitor: burst(rate),
			learner: burst(rate),
		}));
		const { visitor, empty } = summariseRounds(rounds);
		expect(visitor.perSecond).toBe(200);
		expect(empty.processorMs).toBe(2);
	});

	it('[BE2] compares a page with the empty page of the same round only', () => {
		// The machine was three times as slow in two rounds of three, for both.
		const rounds = [300, 100, 100].map((rate) => ({
			empty: burst(rate * 4),
			visitor: burst(rate),
			learner: burst(rate * 2),
		}));
		const { empty, visitor, learner } = summariseRounds(rounds);
		expect([empty.ratio, visitor.ratio, learner.ratio]).toEqual([1, 0.25, 0.5]);
	});

	it('[BE2] tells no processor time where one round lacks it', () => {
		const rounds = [3, null].map((ms) => ({
			empty: burst(1, ms),
			visitor: burst(1, 3),
			learner: burst(1, 3),
		}));
		const { empty, visitor } = summariseRounds(rounds);
		expect(empty.processorMs).toBeNull();
		expect(visitor.processorMs).toBe(3);
	});

	it('[BE2] warms up with so many requests for each page', async () => {
		const asked: string[] = [];
		await measureRates(pages, anyOptions(asked, { warmUp: 2, concurrency: 2 }));
		expect(asked).toEqual([
			...['/empty nobody', '/empty nobody'],
			...['/case nobody', '/case nobody'],
			...['/case learner=somebody', '/case learner=somebody'],
		]);
	});

	it('[BE2] lets the pages take turns', async () => {
		const asked: string[] = [];
		await measureRates(pages, anyOptions(asked, { rounds: 2, roundMs: 1 }));
		const turns = asked.filter((one, index) => one !== asked[index - 1]);
		const turn = ['/empty nobody', '/case nobody', '/case learner=somebody'];
		expect(turns).toEqual([...turn, ...turn]);
	});

	it('[BE2] keeps as many requests under way as asked for, and no more', async () => {
		let underWay = 0;
		let most = 0;
		const visit = async (): Promise<void> => {
			most = Math.max(most, ++underWay);
			await new Promise((resolve) => setImmediate(resolve));
			underWay--;
		};
		await measureRates(pages, anyOptions([], { client: { visit }, warmUp: 30, concurrency: 8 }));
		expect(most).toBe(8);
	});

	it('[BE2] fails where a page does not answer', async () => {
		const visit = async (): Promise<void> => Promise.reject(new Error('answered 500'));
		const measured = measureRates(pages, anyOptions([], { client: { visit }, warmUp: 1 }));
		await expect(measured).rejects.toThrow('answered 500');
	});
});
