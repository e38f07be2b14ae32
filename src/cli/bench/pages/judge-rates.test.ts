import { describe, expect, it } from 'vitest';
import { judgeRates } from './judge-rates.ts';
import type { PageRate } from './page-rates.ts';

function rate(ratio: number, processorMs: number | null = null): PageRate {
	return { perSecond: 1000 * ratio, ratio, processorMs };
}

describe('the promise about the page of a case', () => {
	it('[BE4] is kept at half the requests of an empty page', () => {
		const judged = judgeRates({ empty: rate(1), visitor: rate(0.5), learner: rate(0.6) });
		expect(judged.passed).toBe(true);
		expect(judged.sentences.join()).not.toContain('MISSED');
	});

	it.each([
		{ who: 'visitors', visitor: 0.49, learner: 0.8 },
		{ who: 'learners', visitor: 0.8, learner: 0.49 },
	])('[BE4] is missed where only $who get less', ({ visitor, learner }) => {
		const judged = judgeRates({ empty: rate(1), visitor: rate(visitor), learner: rate(learner) });
		expect(judged.passed).toBe(false);
		expect(judged.sentences.join()).toContain('MISSED');
	});

	it('[BE4] is missed where only waiting makes the requests per second alike', () => {
		const rates = { empty: rate(1, 0.3), visitor: rate(0.9, 0.59), learner: rate(0.9, 0.61) };
		expect(judgeRates(rates).passed).toBe(false);
		expect(judgeRates({ ...rates, learner: rate(0.9, 0.6) }).passed).toBe(true);
	});

	it('[BE4] names no processor time that was not told', () => {
		const told = judgeRates({ empty: rate(1, 0.301), visitor: rate(1, 2), learner: rate(1, 1) });
		expect(told.figures).toMatchObject({
			...{ emptyPageProcessorMs: 0.3, casePageVisitorProcessorMs: 2 },
			casePageLearnerProcessorMs: 1,
		});
		const untold = judgeRates({ empty: rate(1), visitor: rate(1), learner: rate(1) });
		expect(Object.keys(untold.figures).join()).not.toContain('Processor');
	});
});
