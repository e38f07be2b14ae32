import { describe, expect, it } from 'vitest';
import { blankAnswer, readAnswerForm } from '#domain/scoring';
import type { Answer } from '#domain/scoring';
import { listCases } from './list-cases.ts';
import { openExamStart } from './open-exam-start.ts';
import { openHome } from './open-home.ts';
import { openProgress } from './open-progress.ts';
import { openScoredSheet } from './open-scored-sheet.ts';
import { openWorkspace } from './open-workspace.ts';
import { saveDraft } from './save-draft.ts';
import { submitAttempt } from './submit-attempt.ts';
import { suggestCases } from './suggest-cases.ts';
import { caseText } from './testing/case-text.ts';
import { aLearner, openTestApp } from './testing/open-test-app.ts';

const WRONG = readAnswerForm([
	['dx.0.code', 'I10'],
	['px.0.code', '99213'],
]);

function answerOf(code: string): Answer {
	return { ...blankAnswer(), diagnoses: [{ code }] };
}

function draftOf(given: { caseId?: string; attempt?: number; revision?: number; answer?: Answer }) {
	const draft = { caseId: 'heel-ulcer', attempt: 1, revision: 0, answer: answerOf('E11.9') };
	return { ...draft, overwrite: false, ...given };
}

describe('secrecy', () => {
	it('[WB16] says nothing of the key before scoring, and reveals it after', async () => {
		const app = await openTestApp({ 'a.md': caseText({ canary: 'canary7734' }) });
		const { who, learner } = aLearner();
		await saveDraft(app, learner, draftOf({}));
		const before = JSON.stringify([
			await listCases(app, who),
			await openHome(app, who),
			await openExamStart(app, who),
			await openWorkspace(app, who, 'heel-ulcer'),
			await openProgress(app, who),
			await suggestCases(app, 'heel'),
			await submitAttempt(app, learner, {
				caseId: 'heel-ulcer',
				attempt: 1,
				reading: readAnswerForm([]),
			}),
		]);
		expect(before).toContain('Diabetic ulcer');
		for (const secret of ['canary7734', 'E11.621', 'L97.4', '99214', 'OG I.']) {
			expect(before).not.toContain(secret);
		}
		await submitAttempt(app, learner, { caseId: 'heel-ulcer', attempt: 1, reading: WRONG });
		const sheet = await openScoredSheet(app, who, { caseId: 'heel-ulcer', number: 1 });
		const after = JSON.stringify(sheet);
		expect(after).toContain('canary7734 about all');
		for (const never of ['hint', 'author', 'note.', 'source"']) {
			expect(after).not.toContain(`canary7734 ${never}`);
		}
	});
});
