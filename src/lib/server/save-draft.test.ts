import { describe, expect, it } from 'vitest';
import { blankAnswer, readAnswerForm } from '#domain/scoring';
import type { Answer } from '#domain/scoring';
import { openWorkspace } from './open-workspace.ts';
import { saveDraft } from './save-draft.ts';
import { submitAttempt } from './submit-attempt.ts';
import { caseText } from './testing/case-text.ts';
import { aLearner, openTestApp } from './testing/open-test-app.ts';

const RIGHT = readAnswerForm([
	['dx.0.code', 'E11.621'],
	['dx.1.code', 'L97.412'],
	['px.0.code', '99214'],
	['px.0.units', '1'],
	['px.0.pointers', 'AB'],
]);

function answerOf(code: string): Answer {
	return { ...blankAnswer(), diagnoses: [{ code }] };
}

function draftOf(given: { caseId?: string; attempt?: number; revision?: number; answer?: Answer }) {
	const draft = { caseId: 'heel-ulcer', attempt: 1, revision: 0, answer: answerOf('E11.9') };
	return { ...draft, overwrite: false, ...given };
}

describe('saveDraft', () => {
	it('[WB6] saves, and the workspace goes on from there', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { who, learner } = aLearner();
		const saved = await saveDraft(app, learner, draftOf({}));
		expect(saved).toMatchObject({ state: 'saved', revision: 1 });
		const view = await openWorkspace(app, who, 'heel-ulcer');
		expect(view).toMatchObject({ draftRevision: 1, answer: answerOf('E11.9') });
	});

	it('[WB6] hands back the newer draft of another tab', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { learner } = aLearner();
		await saveDraft(app, learner, draftOf({ answer: answerOf('A') }));
		await saveDraft(app, learner, draftOf({ answer: answerOf('B'), revision: 1 }));
		const stale = draftOf({ answer: answerOf('C'), revision: 1 });
		expect(await saveDraft(app, learner, stale)).toMatchObject({
			state: 'conflict',
			draft: { revision: 2, answer: answerOf('B') },
		});
		const forced = await saveDraft(app, learner, { ...stale, overwrite: true });
		expect(forced).toMatchObject({ state: 'saved', revision: 3 });
	});

	it('[WB6] leads to the score where the attempt was submitted meanwhile', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { learner } = aLearner();
		await submitAttempt(app, learner, { caseId: 'heel-ulcer', attempt: 1, reading: RIGHT });
		expect(await saveDraft(app, learner, draftOf({}))).toEqual({
			state: 'already-submitted',
			location: '/coding/heel-ulcer/attempts/1',
		});
	});

	it('[WB6] saves for the next attempt where the record does not know the one meant', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { who, learner } = aLearner();
		expect(await saveDraft(app, learner, draftOf({ attempt: 7 }))).toMatchObject({
			state: 'saved',
		});
		expect(await openWorkspace(app, who, 'heel-ulcer')).toMatchObject({
			attempt: 1,
			draftRevision: 1,
		});
	});
});
