import { noWork } from '#domain/learning';
import type { DocumentAttempt } from '#domain/learning';
import type { Answer, Finding, Score, ScoredLine } from '#domain/scoring';
import { hashRevision } from '#server/revision-store';
import type { AttemptToSubmit } from '#server/learner-store';

/*
 * An attempt as large as a real one: eight diagnoses and four services, half of them with a finding
 * that explains itself in two sentences.
 */

const REASON =
	'The note names the complication and its site, so the combination code that holds both is the one to report. The unspecified code leaves out what the physician wrote down in the assessment.';

export function sampleAnswer(mark: string): Answer {
	return {
		schema: 'answer/1',
		diagnoses: ['E11.621', 'L97.412', 'Z79.84', 'I10', 'E78.5', 'Z79.4', 'N18.31', mark].map(
			(code) => ({ code }),
		),
		procedures: ['99214', '11042', '83036', '36415'].map((code) => ({
			code,
			modifiers: ['25'],
			units: 1,
			pointers: ['A', 'B'],
		})),
	};
}

export function sampleScore(): Score {
	const findings = Array.from({ length: 6 }, (_, row): Finding => ({
		type: 'specificity',
		part: 'dx',
		keyLine: 'E11.621',
		row,
		expected: 'E11.621',
		given: 'E11.9',
		reason: REASON,
		rule: 'OG I.C.4.a.3',
		charged: true,
		misconception: 'stops-at-unspecified',
	}));
	const lines = Array.from({ length: 12 }, (_, row): ScoredLine => ({
		part: row < 8 ? 'dx' : 'services',
		kind: row < 8 ? 'diagnosis' : 'procedure',
		status: row < 6 ? 'near' : 'correct',
		keyLine: 'E11.621',
		row,
		expected: 'E11.621',
		given: 'E11.9',
		credit: row < 6 ? 0.5 : 1,
		findings: row < 6 ? [row] : [],
	}));
	const figure = { right: 6, of: 12 };
	const working = '6 lines wholly right out of 12 opportunities';
	return {
		engine: 'score/1',
		headline: figure,
		learning: { right: 9, of: 12 },
		dimensions: [
			{ name: 'code', ...figure },
			{ name: 'specificity', ...figure },
			{ name: 'order', ...figure },
		],
		audit: ['Code over code', 'Total opportunity', 'Record over record', 'Weighted'].map(
			(name) => ({
				name,
				formula: 'right lines / all opportunities',
				working,
				...figure,
			}),
		),
		lines,
		findings,
		reading: 0,
		money: null,
		confidence: { sure: { right: 0, of: 0 }, unsure: { right: 0, of: 0 } },
		hints: { used: 0, cost: 0 },
	};
}

export function sampleSubmission(caseId: string, number: number, mark: string): AttemptToSubmit {
	const contentText = `---\nid: ${caseId}\n---\n## Chart\nA chart for measuring.\n`;
	return {
		attempt: { caseId, number },
		contentHash: hashRevision(contentText),
		contentText,
		keyRevision: 1,
		answer: sampleAnswer(mark),
		work: noWork(),
		score: sampleScore(),
	};
}

/** One of many attempts of an exported record, a minute after the one before it. */
export function sampleDocumentAttempt(
	caseId: string,
	number: number,
	from = Date.UTC(2026, 0, 1),
): DocumentAttempt {
	const { contentHash, keyRevision, answer, work, score } = sampleSubmission(
		caseId,
		number,
		`M${number}`,
	);
	const submittedAt = new Date(from + number * 60_000).toISOString();
	const imported = true;
	const reason = 'First score, at submission.';
	const scored = { at: submittedAt, actor: 'scorer', before: null, reason, score, imported };
	return {
		caseId,
		number,
		submittedAt,
		contentHash,
		keyRevision,
		answer,
		work,
		imported,
		scores: [{ ...scored, cause: 'auto' }],
		notes: [],
	};
}
