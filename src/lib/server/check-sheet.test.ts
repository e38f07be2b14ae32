import { describe, expect, it } from 'vitest';
import { blankAnswer, readAnswerForm } from '#domain/scoring';
import { checkLearnersSheet } from './check-sheet.ts';
import { markLearner } from './learner-mark.ts';
import { StoreFailure } from './learner-store.ts';
import { openScoredSheet } from './open-scored-sheet.ts';
import { openWorkspace } from './open-workspace.ts';
import { submitAttempt } from './submit-attempt.ts';
import { takeHint } from './take-hint.ts';
import { caseText } from './testing/case-text.ts';
import { aSitting, inSitting } from './testing/a-sitting.ts';
import { aLearner, openTestApp } from './testing/open-test-app.ts';

const CASE = 'heel-ulcer';
const answer = {
	...blankAnswer(),
	diagnoses: [{ code: 'I10' }, { code: 'I10' }],
	procedures: [{ code: '99214', modifiers: [], units: 1, pointers: [] }],
};

async function anApp() {
	return openTestApp({ 'a.md': caseText({ canary: 'quiet' }) });
}

describe('checkLearnersSheet', () => {
	it('[WB70] tells what the sheet says against itself, and nothing of the key', async () => {
		const app = await anApp();
		const { learner } = aLearner();
		const checked = await checkLearnersSheet(app, learner, { caseId: CASE, answer });
		if (checked.state !== 'checked') throw new Error(checked.state);
		expect(checked.verdict.remarks.map(({ rule }) => rule)).toEqual(['SH6', 'SH13']);
		expect(JSON.stringify(checked)).not.toContain('quiet');
	});

	it('[WB70] counts each use, keeps it beside hints, and shows it with the score', async () => {
		const app = await anApp();
		const { who, learner } = aLearner();
		const check = () => checkLearnersSheet(app, learner, { caseId: CASE, answer });
		expect(await check()).toMatchObject({ checks: 1 });
		await takeHint(app, learner, { caseId: CASE, number: 1 });
		expect(await check()).toMatchObject({ checks: 2 });
		expect((await openWorkspace(app, who, CASE))?.work).toMatchObject({ checks: 2, hints: 1 });
		const reading = readAnswerForm([
			['dx.0.code', 'E11.621'],
			['px.0.code', '99214'],
		]);
		await submitAttempt(app, learner, { caseId: CASE, attempt: 1, reading });
		const sheet = await openScoredSheet(app, who, { caseId: CASE, number: 1 });
		expect(sheet?.checks).toBe(2);
		expect((await openWorkspace(app, who, CASE))?.work.checks).toBe(0);
	});

	it('[WB70] says nothing where its use could not be kept', async () => {
		const opened = await anApp();
		const full = () => Promise.reject(new StoreFailure('disk-full'));
		const app = { ...opened, store: { ...opened.store, saveDraft: full } };
		const { learner } = aLearner();
		await expect(checkLearnersSheet(app, learner, { caseId: CASE, answer })).rejects.toThrow(
			StoreFailure,
		);
	});

	it('[WB70] is for the learner the page was opened for, and for cases that are there', async () => {
		const app = await anApp();
		const { learner } = aLearner();
		const openedFor = markLearner(aLearner().learner);
		const check = (wanted: object) =>
			checkLearnersSheet(app, learner, { caseId: CASE, answer, ...wanted });
		expect(await check({ openedFor })).toEqual({ state: 'other-learner' });
		expect(await check({ caseId: 'nowhere' })).toEqual({ state: 'unknown-case' });
	});

	it('[EX37] rests while an exam is sat, and only then', async () => {
		const opened = await anApp();
		const { who, learner } = aLearner();
		const sitting = (mode: 'exam' | 'practice', endedAt: string | null) =>
			inSitting(opened, aSitting(mode, endedAt));
		const stateOf = async (app: typeof opened) =>
			(await checkLearnersSheet(app, learner, { caseId: CASE, answer })).state;
		expect(await stateOf(sitting('exam', null))).toBe('in-exam');
		expect((await openWorkspace(sitting('exam', null), who, CASE))?.hasHelps).toBe(false);
		expect(await stateOf(sitting('exam', '2026-03-01T11:00:00.000Z'))).toBe('checked');
		expect(await stateOf(sitting('practice', null))).toBe('checked');
		expect((await openWorkspace(opened, who, CASE))?.hasHelps).toBe(true);
	});
});
