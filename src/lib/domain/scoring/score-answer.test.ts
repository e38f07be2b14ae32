import { describe, expect, it } from 'vitest';
import type { Score } from './score.ts';
import { scoreAnswer } from './score-answer.ts';
import { rightVisit, scored, visit } from './testing/a-visit.ts';
import { aDiagnosisLine, aKey, anAnswer, aService, aWrongAnswer } from './testing/builders.ts';

const types = (score: Score) => score.findings.map((finding) => finding.type);

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
});
