import { describe, expect, it } from 'vitest';
import { readAnswerForm } from '#domain/scoring';
import { openScoredSheet } from './open-scored-sheet.ts';
import { submitAttempt } from './submit-attempt.ts';
import { caseText } from './testing/case-text.ts';
import { aLearner, openTestApp } from './testing/open-test-app.ts';
import { identify } from './who.ts';

const WRONG = readAnswerForm([
	['dx.0.code', 'I10'],
	['px.0.code', '99213'],
]);

describe('openScoredSheet', () => {
	const name = { caseId: 'heel-ulcer', number: 1 };
	const sent = { caseId: 'heel-ulcer', attempt: 1, reading: WRONG };

	it('[WB9] opens nobody else’s attempt, and none that is not there', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const [mine, theirs] = [aLearner(), aLearner()];
		await submitAttempt(app, mine.learner, sent);
		expect(await openScoredSheet(app, mine.who, name)).not.toBeNull();
		expect(await openScoredSheet(app, theirs.who, name)).toBeNull();
		expect(await openScoredSheet(app, identify(undefined), name)).toBeNull();
		expect(await openScoredSheet(app, mine.who, { ...name, number: 2 })).toBeNull();
	});

	it('[WB9] shows the revision that was scored, not the one of today', async () => {
		const app = await openTestApp({ 'a.md': caseText({ rationale: 'As it was.' }) });
		const { who, learner } = aLearner();
		await submitAttempt(app, learner, sent);
		app.content.write('/own/coding/a.md', caseText({ rationale: 'Anew.', revision: 2 }));
		app.passTime();
		const sheet = await openScoredSheet(app, who, name);
		expect(sheet?.isOlderRevision).toBe(true);
		expect(sheet?.keyRevision).toBe(1);
		expect(sheet?.overview[0]?.html).toContain('As it was.');

		app.content.remove('/own/coding/a.md');
		app.passTime();
		const orphan = await openScoredSheet(app, who, name);
		expect(orphan?.title).toBe('Heel ulcer');
		expect(orphan?.overview[0]?.html).toContain('As it was.');
	});

	it('[WB9] opens no other case’s key for an imported attempt that names its revision', async () => {
		const other = caseText({ id: 'other', rationale: 'of the other case' });
		const app = await openTestApp({ 'a.md': caseText(), 'b.md': other });
		const { who, learner } = aLearner();
		await submitAttempt(app, learner, sent);
		await submitAttempt(app, learner, { ...sent, caseId: 'other' });
		const theirs = await app.store.readAttempt(learner, { caseId: 'other', number: 1 });
		const contentHash = theirs?.submitted.contentHash ?? '';
		expect(await app.revisions.reveal(contentHash)).not.toBeNull();
		const store = {
			...app.store,
			readAttempt: async (id: typeof learner, attempt: typeof name) => {
				const stored = await app.store.readAttempt(id, attempt);
				return stored && { ...stored, submitted: { ...stored.submitted, contentHash } };
			},
		};
		const sheet = await openScoredSheet({ ...app, store }, who, name);
		expect(sheet?.chart).toEqual([]);
		expect(JSON.stringify(sheet)).not.toContain('of the other case');
	});

	it('[PR11] leads on to another case and says why', async () => {
		const other = caseText({ id: 'other', title: 'Other' });
		const app = await openTestApp({ 'a.md': caseText(), 'b.md': other });
		const { who, learner } = aLearner();
		const next = async (now: string) =>
			(await openScoredSheet(app, who, name, new Date(now)))?.next;
		await submitAttempt(app, learner, sent);
		expect(await next('2026-03-01T11:00:00Z')).toMatchObject({
			id: 'other',
			title: 'Other',
			reason: { kind: 'weakest-skill' },
		});
		await submitAttempt(app, learner, { ...sent, caseId: 'other' });
		expect(await next('2026-03-01T11:00:00Z')).toMatchObject({ reason: { kind: 'lowest' } });
		expect(await next('2026-03-09T11:00:00Z')).toMatchObject({
			id: 'other',
			reason: { kind: 'due-again', days: 8 },
		});
	});
});
