import { describe, expect, it } from 'vitest';
import type { QueryKey } from '#domain/content';
import type { Answer } from './answer.ts';
import { scoreAnswer } from './score-answer.ts';
import type { ScoringAids } from './score-answer.ts';
import type { Score } from './score.ts';
import {
	aDiagnosesPart,
	aDiagnosisLine,
	aKey,
	aKeyWithReadings,
	anAnswer,
	aProcedureLine,
	aProceduresPart,
	aService,
} from './testing/builders.ts';

const modifiers = (...all: string[]) => ({ all, oneOf: [], optional: [] });

function scored(
	key: Parameters<typeof scoreAnswer>[0],
	answer: Answer,
	aids: ScoringAids = {},
): Score {
	const outcome = scoreAnswer(key, answer, aids);
	if (outcome.state !== 'scored') throw new Error(`incomplete: ${outcome.missing.join(', ')}`);
	return outcome.score;
}

const types = (score: Score) => score.findings.map((finding) => finding.type);

describe('honest alternatives', () => {
	const bilateral = aKeyWithReadings([
		[aProceduresPart({ lines: [aProcedureLine('20610', { modifiers: modifiers('50') })] })],
		[
			aProceduresPart({
				lines: [
					aProcedureLine('20610', { id: 'right', modifiers: modifiers('RT') }),
					aProcedureLine('20610', { id: 'left', modifiers: modifiers('LT') }),
				],
			}),
		],
	]);

	it.each([
		[[aService('20610', { modifiers: ['50'] })], 0],
		[[aService('20610', { modifiers: ['LT'] }), aService('20610', { modifiers: ['RT'] })], 1],
	])('[SC17] score equally: %j', (procedures, reading) => {
		const score = scored(bilateral, anAnswer([], procedures));
		expect(score.headline.right).toBe(score.headline.of);
		expect(score.reading).toBe(reading);
	});

	it('[SC17] do not mix: half of one and half of the other is an error', () => {
		const mixed = [
			aService('20610', { modifiers: ['50'] }),
			aService('20610', { modifiers: ['RT'] }),
		];
		const score = scored(bilateral, anAnswer([], mixed));
		expect(score.headline.right).toBeLessThan(score.headline.of);
	});

	it('[SC17] judge a drug and its waste as two lines of one code', () => {
		const key = aKey(null, {
			lines: [
				aProcedureLine('J0897', { id: 'given', units: 60 }),
				aProcedureLine('J0897', { id: 'waste', units: 40, modifiers: modifiers('JW') }),
			],
		});
		const right = [
			aService('J0897', { units: 40, modifiers: ['JW'] }),
			aService('J0897', { units: 60 }),
		];
		expect(scored(key, anAnswer([], right)).headline).toEqual({ right: 2, of: 2 });
		const swapped = [
			aService('J0897', { units: 60, modifiers: ['JW'] }),
			aService('J0897', { units: 40 }),
		];
		expect(types(scored(key, anAnswer([], swapped)))).toEqual(['units', 'units']);
	});
});

describe('a question to the provider', () => {
	const query: QueryKey = {
		about: ['type of heart failure', 'acuity'],
		to: 'Dr. Osei',
		hold: ['I50.9'],
		indicators: [
			{ in: 'Echo', quote: 'EF 30 %', words: ['ejection fraction 30'] },
			{ in: 'Exam', quote: 'pitting edema', words: ['edema'] },
		],
		leastIndicators: 1,
		leading: ['systolic'],
		feedback: 'The note says heart failure and not which.',
	};
	const key = { ...aKeyWithReadings([[]]), query };
	const ask = (wording: string, about = 'Acuity of heart failure', indicators = ''): Answer => ({
		...anAnswer([]),
		query: { about, indicators, wording },
	});

	it('[SC14] can be the whole right answer', () => {
		const score = scored(key, ask('Echo shows EF 30 %. Please clarify the type, if known.'));
		expect(score.headline).toEqual({ right: 1, of: 1 });
		expect(score.findings).toEqual([]);
	});

	it('[SC14] may list its facts apart, and is judged as a whole', () => {
		const apart = (indicators: string, about?: string) =>
			types(scored(key, ask('Please clarify, if known.', about, indicators)));
		expect(apart('Echo: EF 30 %')).toEqual([]);
		expect(apart('')).toEqual(['query_indicators']);
		expect(apart('', 'Acuity, with pitting edema')).toEqual(['query_indicators']);
		expect(apart('Pitting edema; the DRG pays more')).toEqual(['query_payment']);
		expect(apart('Pitting edema, as in systolic failure')).toEqual([]);
	});

	it('[SC14] is never asked for: a blank answer lacks what any other would', () => {
		expect(scoreAnswer(key, anAnswer([]))).toEqual({
			state: 'incomplete',
			missing: ['diagnoses', 'procedures'],
		});
		const coded: Answer = {
			...anAnswer(['I50.9']),
			procedures: [{ code: '99213', modifiers: [], units: 1, pointers: ['A'] }],
		};
		expect(types(scored(key, coded))).toContain('query_missing');
	});

	it.each([
		['What was the dose of furosemide?', 'Dose', ['query_topic', 'query_indicators']],
		['Edema. This is systolic failure, correct?', 'Acuity', ['query_leading']],
		['Edema noted. Would you agree that it is acute?', 'Acuity', ['query_leading']],
		['Edema noted. Please document the acuity, if known.', 'Acuity', []],
		['Patient denied chest pain; EF 30%. Acuity?', 'Acuity', []],
		['Edema noted. The DRG depends on it: which type?', 'Acuity', ['query_payment']],
	])('[SC14] judges %j', (wording, about, expected) => {
		const score = scored(key, ask(wording, about));
		expect(types(score)).toEqual(expected);
		expect(score.headline).toEqual({ right: expected.length === 0 ? 1 : 0, of: 1 });
	});

	it('[SC14] costs where it is needless, and is missed where it is not asked', () => {
		const plain = aKey({ lines: [aDiagnosisLine('I10')] });
		const asked: Answer = {
			...anAnswer(['I10']),
			query: { about: 'type', indicators: '', wording: 'Which type?' },
		};
		expect(scored(plain, asked).headline).toEqual({ right: 1, of: 2 });
		expect(types(scored(plain, asked))).toEqual(['query_needless']);
		const both = { ...plain, query };
		expect(types(scored(both, anAnswer(['I10'])))).toEqual(['query_missing']);
	});
});

describe('figures beside the headline', () => {
	const key = aKeyWithReadings([
		[
			aDiagnosesPart({ lines: [aDiagnosisLine('I10')] }),
			aProceduresPart({ lines: [aProcedureLine('99213'), aProcedureLine('36415')] }),
		],
	]);
	const prices: Readonly<Record<string, number>> = { '99213': 9_000, '99214': 13_000 };
	const fees = { allowed: (code: string) => prices[code] ?? null };

	it('[SC15] shows too much as money to repay', () => {
		const answer = anAnswer(['I10'], [aService('99214'), aService('36415')]);
		expect(scored(key, answer, { fees }).money).toMatchObject({
			asCoded: 13_000,
			asSupported: 9_000,
			toRepay: 4_000,
			notBilled: 0,
			withoutFee: ['36415'],
		});
	});

	it('[SC15] shows too little as money not billed, and nothing without a fee schedule', () => {
		const answer = anAnswer(['I10'], [aService('36415')]);
		expect(scored(key, answer, { fees }).money).toMatchObject({ toRepay: 0, notBilled: 9_000 });
		expect(scored(key, answer).money).toBeNull();
	});

	it('[SC16] holds what a learner was sure of against how it turned out', () => {
		const answer: Answer = {
			schema: 'answer/1',
			diagnoses: [{ code: 'I10', confidence: 'unsure' }],
			procedures: [aService('99214', { confidence: 'sure' }), aService('36415')],
		};
		expect(scored(key, answer).confidence).toEqual({
			sure: { right: 0, of: 1 },
			unsure: { right: 1, of: 1 },
		});
	});

	it('[SC18] takes hints from the learning credit and never from the headline', () => {
		const answer = anAnswer(['I10'], [aService('99213'), aService('36415')]);
		const score = scored(key, answer, { hintsUsed: 2 });
		expect(score.headline).toEqual({ right: 3, of: 3 });
		expect(score.learning).toEqual({ right: 2.6, of: 3 });
		expect(score.hints).toEqual({ used: 2, cost: 0.4 });
		expect(scored(key, answer, { hintsUsed: 99 }).learning.right).toBe(0);
	});
});
