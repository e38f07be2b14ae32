import type { Answer, Finding, Score } from '#domain/scoring';

/*
 * Builders for tests: a plausible whole with the values under test put in by the test.
 */

export function anAnswer(...codes: readonly string[]): Answer {
	return {
		schema: 'answer/1',
		diagnoses: codes.map((code) => ({ code })),
		procedures: [{ code: '99213', modifiers: ['25'], units: 1, pointers: ['A'] }],
	};
}

export function aFinding(finding: Partial<Finding> = {}): Finding {
	return {
		type: 'specificity',
		part: 'dx',
		keyLine: 'E11.621',
		row: 0,
		expected: 'E11.621',
		given: 'E11.9',
		reason: 'The note names the complication.',
		rule: 'OG I.C.4.a',
		charged: true,
		misconception: null,
		...finding,
	};
}

export function aScore(score: Partial<Score> = {}): Score {
	return {
		engine: 'score/1',
		headline: { right: 1, of: 2 },
		learning: { right: 1.5, of: 2 },
		dimensions: [{ name: 'code', right: 1, of: 2 }],
		audit: [{ name: 'code over code', formula: 'right / all', working: '1 / 2', right: 1, of: 2 }],
		lines: [
			{
				part: 'dx',
				kind: 'diagnosis',
				status: 'near',
				keyLine: 'E11.621',
				row: 0,
				expected: 'E11.621',
				given: 'E11.9',
				credit: 0.5,
				findings: [0],
			},
		],
		findings: [aFinding()],
		reading: 0,
		money: null,
		confidence: { sure: { right: 0, of: 0 }, unsure: { right: 0, of: 0 } },
		hints: { used: 0, cost: 0 },
		...score,
	};
}
