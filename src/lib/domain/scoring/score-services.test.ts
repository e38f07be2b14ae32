import { describe, expect, it } from 'vitest';
import type { Score } from './score.ts';
import { scoreAnswer } from './score-answer.ts';
import { scored, visit } from './testing/a-visit.ts';
import { aDiagnosisLine, aKey, anAnswer, aProcedureLine, aService } from './testing/builders.ts';

const types = (score: Score) => score.findings.map((finding) => finding.type);

describe('scoring service lines', () => {
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
			[4, 5],
			[4, 6],
			[0, 1],
			// 3 for the modifier and 5 for the service too many, of 1 + 1 + (5 + 3 + 3 + 1) + (5 + 3 + 1).
			[15, 23],
			// On their own: diagnoses, services, modifiers, and the visit's level.
			[2, 2],
			[2, 3],
			[0, 1],
			[1, 1],
		]);
		expect(score.headline).toEqual({ right: 3, of: 5 });
	});
});
