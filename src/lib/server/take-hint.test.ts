import { describe, expect, it } from 'vitest';
import { blankAnswer, readAnswerForm } from '#domain/scoring';
import { markLearner } from './learner-mark.ts';
import { StoreFailure } from './learner-store.ts';
import { openScoredSheet } from './open-scored-sheet.ts';
import { openWorkspace } from './open-workspace.ts';
import { saveDraft } from './save-draft.ts';
import { startCase } from './start-case.ts';
import { submitAttempt } from './submit-attempt.ts';
import { takeHint } from './take-hint.ts';
import { caseText } from './testing/case-text.ts';
import { aLearner, openTestApp } from './testing/open-test-app.ts';

const CASE = 'heel-ulcer';
const moreHints = ['The *second* one.', 'The third one.'];

async function anApp() {
	return openTestApp({ 'a.md': caseText({ canary: 'first', moreHints }) });
}

describe('takeHint', () => {
	it('[WB20] gives out one after the other, and each once', async () => {
		const app = await anApp();
		const { who, learner } = aLearner();
		const take = (number: number) => takeHint(app, learner, { caseId: CASE, number });
		expect((await openWorkspace(app, who, CASE))?.hints).toMatchObject({ of: 3, taken: [] });
		const first = { state: 'taken', hints: ['<p>first hint.</p>'] };
		expect(await take(3)).toMatchObject({ ...first, hints: [expect.stringContaining('first')] });
		expect(await take(1)).toMatchObject({ hints: { length: 1 } });
		const two = await take(2);
		expect(two).toMatchObject({ hints: { length: 2 } });
		expect(JSON.stringify(two)).toContain('The <em>second</em> one.');
		await take(3);
		expect(await take(9)).toMatchObject({ hints: { length: 3 } });
		expect((await openWorkspace(app, who, CASE))?.hints.taken).toHaveLength(3);
	});

	it('[WB20] leaves the answer as it is, and goes into the score', async () => {
		const app = await anApp();
		const { who, learner } = aLearner();
		const answer = { ...blankAnswer(), diagnoses: [{ code: 'E11.621' }] };
		const draft = { caseId: CASE, attempt: 1, revision: 0, answer, overwrite: false };
		await saveDraft(app, learner, draft);
		await takeHint(app, learner, { caseId: CASE, number: 1 });
		expect(await openWorkspace(app, who, CASE)).toMatchObject({ answer, draftRevision: 1 });
		const reading = readAnswerForm([
			['dx.0.code', 'E11.621'],
			['px.0.code', '99214'],
		]);
		await submitAttempt(app, learner, { caseId: CASE, attempt: 1, reading });
		expect(await openScoredSheet(app, who, { caseId: CASE, number: 1 })).not.toBeNull();
		const stored = await app.store.readAttempt(learner, { caseId: CASE, number: 1 });
		expect(stored?.scored?.event.score.hints).toEqual({ used: 1, cost: 0.2 });
	});

	it('[WB20] gives nothing out where taking it could not be kept', async () => {
		const opened = await anApp();
		const full = () => Promise.reject(new StoreFailure('disk-full'));
		const app = { ...opened, store: { ...opened.store, saveDraft: full } };
		const { learner } = aLearner();
		const taking = takeHint(app, learner, { caseId: CASE, number: 1 });
		await expect(taking).rejects.toBeInstanceOf(StoreFailure);
	});

	it('[WB20] gives none to the page of another learner, and none of an unknown case', async () => {
		const app = await anApp();
		const { learner } = aLearner();
		const openedFor = markLearner(aLearner().learner);
		const wanted = { caseId: CASE, number: 1 };
		expect(await takeHint(app, learner, { ...wanted, openedFor })).toEqual({
			state: 'other-learner',
		});
		expect(await app.store.readDraft(learner, CASE)).toBeNull();
		expect(await takeHint(app, learner, { ...wanted, caseId: 'none' })).toEqual({
			state: 'unknown-case',
		});
	});
});

describe('startCase', () => {
	it('[WB21] begins an attempt once and changes nothing after', async () => {
		const app = await anApp();
		const { who, learner } = aLearner();
		expect((await openWorkspace(app, who, CASE))?.isBegun).toBe(false);
		expect(await startCase(app, learner, CASE)).toBe('started');
		expect(await openWorkspace(app, who, CASE)).toMatchObject({
			isBegun: true,
			work: { seconds: 0 },
		});
		const before = await app.store.readDraft(learner, CASE);
		await startCase(app, learner, CASE);
		expect(await app.store.readDraft(learner, CASE)).toEqual(before);
		expect(await startCase(app, learner, 'none')).toBeNull();
	});

	it('[WB21] counts no time of an attempt that was begun without counting', async () => {
		const app = await anApp();
		const { who, learner } = aLearner();
		const draft = { caseId: CASE, attempt: 1, revision: 0, answer: blankAnswer() };
		await saveDraft(app, learner, { ...draft, overwrite: false });
		await startCase(app, learner, CASE);
		expect((await openWorkspace(app, who, CASE))?.work.seconds).toBeNull();
	});
});
