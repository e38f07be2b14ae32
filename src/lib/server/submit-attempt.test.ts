import { describe, expect, it } from 'vitest';
import { readAnswerForm } from '#domain/scoring';
import { openProgress } from './open-progress.ts';
import { openScoredSheet } from './open-scored-sheet.ts';
import { openWorkspace } from './open-workspace.ts';
import { submitAttempt } from './submit-attempt.ts';
import { caseText } from './testing/case-text.ts';
import { payerText } from './testing/payer-text.ts';
import { aLearner, openTestApp } from './testing/open-test-app.ts';

const RIGHT = readAnswerForm([
	['dx.0.code', 'E11.621'],
	['dx.1.code', 'L97.412'],
	['px.0.code', '99214'],
	['px.0.units', '1'],
	['px.0.pointers', 'AB'],
]);

const WRONG = readAnswerForm([
	['dx.0.code', 'I10'],
	['px.0.code', '99213'],
]);

describe('submitAttempt', () => {
	const sent = { caseId: 'heel-ulcer', attempt: 1 };

	it('[WB7] scores a sheet and leads to it', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { who, learner } = aLearner();
		const submitted = await submitAttempt(app, learner, { ...sent, reading: RIGHT });
		expect(submitted).toEqual({ state: 'scored', location: '/coding/heel-ulcer/attempts/1' });
		const sheet = await openScoredSheet(app, who, { caseId: 'heel-ulcer', number: 1 });
		expect(sheet?.headline).toEqual({ right: 3, of: 3, percent: 100 });
		expect(sheet?.lines[0]?.evidence[0]?.mark).toBe('light-1');
		expect(sheet?.isOlderRevision).toBe(false);
		expect(await openWorkspace(app, who, 'heel-ulcer')).toMatchObject({ attempt: 2 });
	});

	it('[PY7] says what the sheet would have paid, by the fees of the case’s payer', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		app.content.write('/own/payers/evergreen-ppo.md', payerText());
		app.passTime();
		const { who, learner } = aLearner();
		await submitAttempt(app, learner, { ...sent, reading: WRONG });
		const sheet = await openScoredSheet(app, who, { caseId: 'heel-ulcer', number: 1 });
		expect(sheet?.money).toEqual({
			asCoded: 8000,
			asSupported: 12_000,
			toRepay: 0,
			notBilled: 4000,
			gross: 4000,
			lines: [
				{
					row: 0,
					given: expect.any(String),
					expected: '99214',
					asCoded: 8000,
					asSupported: 12_000,
				},
			],
			withoutFee: [],
		});
		expect(sheet?.encounter.payer).toBe('The Evergreen Plan');
		const workspace = await openWorkspace(app, who, 'heel-ulcer');
		expect(workspace?.encounter.payer).toBe('The Evergreen Plan');
	});

	it('[PY7] says nothing of money where no file describes the payer', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		app.content.write('/own/payers/another.md', payerText({ id: 'another' }));
		app.passTime();
		const { who, learner } = aLearner();
		await submitAttempt(app, learner, { ...sent, reading: WRONG });
		const sheet = await openScoredSheet(app, who, { caseId: 'heel-ulcer', number: 1 });
		expect(sheet?.money).toBeNull();
	});

	it('[WB7] names the blank parts of a sheet and says nothing of the others', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { who, learner } = aLearner();
		for (const code of ['E11.621', 'I10']) {
			const reading = readAnswerForm([['dx.0.code', code]]);
			const outcome = await submitAttempt(app, learner, { ...sent, reading });
			expect(outcome).toEqual({ state: 'incomplete', missing: ['procedures'] });
		}
		expect((await openProgress(app, who)).coding.accuracy.attempts).toEqual([]);
	});

	it('[WB7] scores nothing it could not read', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { learner } = aLearner();
		const reading = readAnswerForm([
			['dx.0.code', 'I10'],
			['px.0.code', '99214'],
			['px.0.units', '0'],
		]);
		const outcome = await submitAttempt(app, learner, { ...sent, reading });
		expect(outcome).toMatchObject({ state: 'unreadable', problems: [{ field: 'px.0.units' }] });
	});

	it('[WB8] leads a second tab to the first result, whatever its sheet says', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { who, learner } = aLearner();
		await submitAttempt(app, learner, { ...sent, reading: RIGHT });
		for (const reading of [WRONG, readAnswerForm([])]) {
			const again = await submitAttempt(app, learner, { ...sent, reading });
			expect(again).toEqual({ state: 'scored', location: '/coding/heel-ulcer/attempts/1' });
		}
		const { attempts } = (await openProgress(app, who)).coding.accuracy;
		expect(attempts.map(({ percent }) => percent)).toEqual([100]);
	});

	it('[WB8] makes one attempt of two submissions at the same moment', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { who, learner } = aLearner();
		const outcomes = await Promise.all([
			submitAttempt(app, learner, { ...sent, reading: RIGHT }),
			submitAttempt(app, learner, { ...sent, reading: WRONG }),
		]);
		expect(new Set(outcomes.map((one) => JSON.stringify(one))).size).toBe(1);
		expect((await openProgress(app, who)).coding.accuracy.attempts).toHaveLength(1);
	});
});
