import { describe, expect, it } from 'vitest';
import type { CaseKey } from '#domain/content';
import type { Answer } from './answer.ts';
import type { Score } from './score.ts';
import { scoreAnswer } from './score-answer.ts';
import {
	aDiagnosisLine,
	aKey,
	anAnswer,
	aProcedureLine,
	aService,
	aWrongAnswer,
} from './testing/builders.ts';

function scored(key: CaseKey, answer: Answer): Score {
	const outcome = scoreAnswer(key, answer);
	if (outcome.state !== 'scored') throw new Error(`incomplete: ${outcome.missing.join(', ')}`);
	return outcome.score;
}

const types = (score: Score) => score.findings.map((finding) => finding.type);

const visit = aKey(
	{
		lines: [
			aDiagnosisLine('E11.22'),
			aDiagnosisLine('N18.31', { after: ['E11.22'] }),
			aDiagnosisLine('Z79.84'),
		],
		first: ['E11.22'],
	},
	{
		lines: [
			aProcedureLine('99214', {
				modifiers: { all: ['25'], oneOf: [], optional: [] },
				pointers: { first: 'E11.22', also: ['N18.31'], optional: ['Z79.84'] },
			}),
			aProcedureLine('36415', { pointers: { first: 'E11.22', also: [], optional: [] } }),
		],
	},
);
const rightVisit = anAnswer(
	['E11.22', 'N18.31', 'Z79.84'],
	[aService('99214', { modifiers: ['25'], pointers: ['A', 'B'] }), aService('36415')],
);

describe('scoreAnswer', () => {
	it('[SC1] gives the key itself every line', () => {
		const score = scored(visit, rightVisit);
		expect(score.headline).toEqual({ right: 5, of: 5 });
		expect(score.findings).toEqual([]);
	});

	it('[SC1] says only what is blank while half of the sheet is', () => {
		expect(scoreAnswer(visit, anAnswer(['E11.22']))).toEqual({
			state: 'incomplete',
			missing: ['procedures'],
		});
		expect(scoreAnswer(visit, anAnswer(['', '']))).toEqual({
			state: 'incomplete',
			missing: ['diagnoses', 'procedures'],
		});
	});

	it('[SC2] matches by best total, not by the order of rows', () => {
		// E11.9 would take the slot of E11.22 if rows were matched greedily.
		const key = aKey({ lines: [aDiagnosisLine('E11.22'), aDiagnosisLine('E11.42')] });
		const score = scored(key, anAnswer(['E11.9', 'E11.22']));
		expect(score.headline).toEqual({ right: 1, of: 2 });
		expect(types(score)).toEqual(['wrong_code']);
	});

	it('[SC3] counts a wrong code in the right slot once, not as missed and extra', () => {
		const score = scored(aKey({ lines: [aDiagnosisLine('S51.812A')] }), anAnswer(['S51.812D']));
		expect(score.headline).toEqual({ right: 0, of: 1 });
		expect(types(score)).toEqual(['seventh_char']);
		expect(score.learning).toEqual({ right: 0.7, of: 1 });
	});

	it('[SC3] counts an unrelated code as extra and the line as missed', () => {
		const score = scored(aKey({ lines: [aDiagnosisLine('I10')] }), anAnswer(['J45.909']));
		expect(score.headline).toEqual({ right: 0, of: 2 });
		expect(types(score).sort()).toEqual(['extra_code', 'missed_code']);
	});

	it('[SC4] charges a wrong first-listed diagnosis once and leaves the pointers alone', () => {
		const swapped = anAnswer(
			['N18.31', 'E11.22', 'Z79.84'],
			[
				aService('99214', { modifiers: ['25'], pointers: ['B', 'A'] }),
				aService('36415', { pointers: ['B'] }),
			],
		);
		const score = scored(visit, swapped);
		expect(types(score)).toEqual(['sequence']);
		expect(score.headline).toEqual({ right: 4, of: 5 });
	});

	it('[SC4] lets either of two equally treated reasons be first', () => {
		const key = aKey({
			lines: [aDiagnosisLine('J45.901'), aDiagnosisLine('L30.9'), aDiagnosisLine('I10')],
			first: ['J45.901', 'L30.9'],
		});
		expect(scored(key, anAnswer(['L30.9', 'I10', 'J45.901'])).headline).toEqual({
			right: 3,
			of: 3,
		});
		expect(types(scored(key, anAnswer(['I10', 'L30.9', 'J45.901'])))).toEqual(['sequence']);
	});

	it('[SC4] charges a manifestation before its cause', () => {
		const key = aKey({
			lines: [
				aDiagnosisLine('I10'),
				aDiagnosisLine('E11.621'),
				aDiagnosisLine('L97.412', { after: ['E11.621'] }),
			],
		});
		const score = scored(key, anAnswer(['I10', 'L97.412', 'E11.621']));
		expect(types(score)).toEqual(['etiology_order']);
		expect(score.headline).toEqual({ right: 2, of: 3 });
	});

	it('[SC5] gives learning credit for the side but never audit credit', () => {
		const reference = {
			describe: (code: string) =>
				code === 'L97.412'
					? 'Non-pressure chronic ulcer of left heel and midfoot with fat layer exposed'
					: 'Non-pressure chronic ulcer of right heel and midfoot with fat layer exposed',
			familyOf: () => '',
		};
		const key = aKey({ lines: [aDiagnosisLine('L97.412')] });
		const outcome = scoreAnswer(key, anAnswer(['L97.422']), { reference });
		expect(outcome).toMatchObject({
			state: 'scored',
			score: {
				headline: { right: 0, of: 1 },
				learning: { right: 0.5 },
				findings: [{ type: 'laterality' }],
			},
		});
	});

	it('[SC6] explains a split combination as one misunderstanding', () => {
		const key = aKey({
			lines: [aDiagnosisLine('E11.621'), aDiagnosisLine('L97.412')],
			wrong: [
				aWrongAnswer(['E11.9', 'E11.51'], {
					instead: 'E11.621',
					chargedOnce: true,
					feedback: 'One code.',
				}),
			],
		});
		const score = scored(key, anAnswer(['E11.9', 'E11.51', 'L97.412']));
		expect(score.headline).toEqual({ right: 1, of: 2 });
		expect(score.findings.filter((finding) => finding.charged)).toHaveLength(1);
		expect(new Set(score.findings.map((finding) => finding.reason))).toEqual(
			new Set(['One code.']),
		);
	});

	it('[SC6] answers a wrong code with the words of its author', () => {
		const key = aKey({
			lines: [aDiagnosisLine('S61.011A')],
			wrong: [
				aWrongAnswer(['S66.021A'], {
					type: 'uncertain_dx',
					feedback: 'Only suspected.',
					misconception: 'codes-possible',
				}),
			],
		});
		const score = scored(key, anAnswer(['S61.011A', 'S66.021A']));
		expect(score.findings).toMatchObject([
			{
				type: 'uncertain_dx',
				reason: 'Only suspected.',
				misconception: 'codes-possible',
				charged: true,
			},
		]);
	});

	it('[SC7] neither needs nor charges an optional line', () => {
		const key = aKey({
			lines: [aDiagnosisLine('S51.812A')],
			optional: [{ code: 'W11.XXXA', why: 'cause' }],
		});
		const score = scored(key, anAnswer(['S51.812A', 'W11.XXXA']));
		expect(score.headline).toEqual({ right: 1, of: 1 });
		expect(score.lines[1]).toMatchObject({ status: 'optional', row: 1 });
	});

	it.each([
		['99215', 'upcode'],
		['99213', 'undercode'],
		['99204', 'new_vs_est'],
	])('[SC8] names %s in place of 99214 as %s', (code, type) => {
		const answer = anAnswer(
			['E11.22', 'N18.31', 'Z79.84'],
			[aService(code, { modifiers: ['25'], pointers: ['A', 'B'] }), aService('36415')],
		);
		const score = scored(visit, answer);
		expect(types(score)).toEqual([type]);
		expect(score.headline).toEqual({ right: 4, of: 5 });
	});

	it.each([
		[[], 'modifier_missing', 'no modifier'],
		[['25', '59'], 'modifier_abuse', '25 59'],
		[['57'], 'modifier_wrong', '57'],
	])('[SC9] judges modifiers %j as %s', (modifiers, type, given) => {
		const answer = anAnswer(
			['E11.22', 'N18.31', 'Z79.84'],
			[aService('99214', { modifiers, pointers: ['A', 'B'] }), aService('36415')],
		);
		expect(scored(visit, answer).findings).toMatchObject([{ type, given, expected: '25' }]);
	});

	it('[SC9] accepts any one of alternative modifiers, in any order', () => {
		const key = aKey(null, {
			lines: [
				aProcedureLine('11102', {
					modifiers: { all: ['LT'], oneOf: [['59', 'XS']], optional: [] },
				}),
			],
		});
		const answer = (modifiers: string[]) => anAnswer([], [aService('11102', { modifiers })]);
		expect(scored(key, answer(['XS', 'LT'])).headline).toEqual({ right: 1, of: 1 });
		expect(scored(key, answer(['LT', '59'])).headline).toEqual({ right: 1, of: 1 });
		expect(types(scored(key, answer(['LT', '59', 'XS'])))).toEqual(['modifier_abuse']);
	});

	it('[SC10] charges a pointer that several lines lack once', () => {
		const answer = anAnswer(
			['E11.22', 'N18.31', 'Z79.84'],
			[
				aService('99214', { modifiers: ['25'], pointers: ['B'] }),
				aService('36415', { pointers: ['C'] }),
			],
		);
		const score = scored(visit, answer);
		expect(types(score)).toEqual(['pointer', 'pointer']);
		// E11.22 is missing on both lines, Z79.84 stands on the second without being called for.
		expect(score.headline).toEqual({ right: 3, of: 5 });
		const onlyFirst = anAnswer(
			['E11.22', 'N18.31', 'Z79.84'],
			[
				aService('99214', { modifiers: ['25'], pointers: ['B', 'A'] }),
				aService('36415', { pointers: ['A'] }),
			],
		);
		expect(scored(visit, onlyFirst).headline).toEqual({ right: 4, of: 5 });
	});

	it('[SC10] follows a pointer to a diagnosis that was coded nearly right', () => {
		const answer = anAnswer(
			['E11.21', 'N18.31', 'Z79.84'],
			[aService('99214', { modifiers: ['25'], pointers: ['A', 'B'] }), aService('36415')],
		);
		expect(types(scored(visit, answer))).toEqual(['wrong_code']);
	});

	it('[SC10] does not charge a missed diagnosis a second time as a pointer', () => {
		const answer = anAnswer(
			['E11.22', 'Z79.84'],
			[aService('99214', { modifiers: ['25'] }), aService('36415')],
		);
		expect(types(scored(visit, answer))).toEqual(['missed_code']);
	});

	it('[SC19] names a code that did not hold on the date of service', () => {
		const reference = {
			describe: () => '',
			familyOf: () => '',
			heldOn: (code: string, dos: string) => code !== 'M54.5' || dos < '2021-10-01',
		};
		const key = aKey({ lines: [aDiagnosisLine('M54.51')] });
		const outcome = (dos: string) => scoreAnswer(key, anAnswer(['M54.5']), { reference, dos });
		expect(outcome('2026-02-12')).toMatchObject({
			score: { findings: [{ type: 'invalid_for_date', charged: true }] },
		});
		expect(outcome('2021-02-12')).toMatchObject({ score: { findings: [{ type: 'specificity' }] } });
	});

	it('[SC8] explains the lower of two roads to a level', () => {
		const basis = { mdm: '99214', time: '99213', minutes: 26 };
		const key = aKey(null, { lines: [aProcedureLine('99214', { basis })] });
		const outcome = scoreAnswer(key, anAnswer([], [aService('99213')]));
		const finding = outcome.state === 'scored' ? outcome.score.findings[0] : undefined;
		expect(finding?.type).toBe('undercode');
		expect(finding?.reason).toContain('By time (26 minutes) the record supports 99213');
	});

	it('[SC12] reports the worked example of the audit literature', () => {
		// A = {D1, D2, P1-25, P2}, C = {D1, D2, P1, P2, P3}: coding-rules §8.
		const key = aKey(
			{ lines: [aDiagnosisLine('I10'), aDiagnosisLine('E78.5')] },
			{
				lines: [
					aProcedureLine('99213', { modifiers: { all: ['25'], oneOf: [], optional: [] } }),
					aProcedureLine('20610'),
				],
			},
		);
		const score = scored(
			key,
			anAnswer(['I10', 'E78.5'], [aService('99213'), aService('20610'), aService('71046')]),
		);
		expect(score.audit.map(({ right, of }) => [right, of])).toEqual([
			[4, 4],
			[4, 5],
			[4, 6],
			[0, 1],
		]);
		expect(score.headline).toEqual({ right: 3, of: 5 });
	});
});
