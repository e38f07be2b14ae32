import { noWork } from '#domain/learning';
import type { Answer, Finding, Score } from '#domain/scoring';
import { hashRevision } from '#server/revision-store';
import type { AttemptToSubmit } from '../submit-attempt.ts';
import type { DraftToSave } from '../save-draft.ts';

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
		dimensions: [],
		audit: [],
		lines: [],
		findings: [],
		reading: 0,
		money: null,
		confidence: { sure: { right: 0, of: 0 }, unsure: { right: 0, of: 0 } },
		hints: { used: 0, cost: 0 },
		...score,
	};
}

export function aSubmission(
	caseId: string,
	number: number,
	submission: Partial<AttemptToSubmit> = {},
): AttemptToSubmit {
	const contentText = submission.contentText ?? `# ${caseId}\n`;
	return {
		attempt: { caseId, number },
		contentText,
		contentHash: hashRevision(contentText),
		keyRevision: 1,
		answer: anAnswer(`A0${number}`),
		work: noWork(),
		score: aScore(),
		...submission,
	};
}

export function aDraft(
	caseId: string,
	attempt: number,
	draft: Partial<DraftToSave> = {},
): DraftToSave {
	return {
		caseId,
		attempt,
		basedOnRevision: 0,
		answer: anAnswer('B00'),
		work: noWork(),
		overwrite: false,
		...draft,
	};
}
