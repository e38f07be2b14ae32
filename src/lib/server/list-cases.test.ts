import { describe, expect, it } from 'vitest';
import { blankAnswer, readAnswerForm } from '#domain/scoring';
import type { Answer } from '#domain/scoring';
import { listCases } from './list-cases.ts';
import { openHome } from './open-home.ts';
import { openProgress } from './open-progress.ts';
import { openWorkspace } from './open-workspace.ts';
import { saveDraft } from './save-draft.ts';
import { searchCodeBook } from './search-code-book.ts';
import { submitAttempt } from './submit-attempt.ts';
import { suggestCases } from './suggest-cases.ts';
import { caseText } from './testing/case-text.ts';
import { aLearner, openTestApp } from './testing/open-test-app.ts';
import { identify } from './who.ts';

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

describe('reading use cases', () => {
	it('[WB2] shows a visitor the whole shelf and keeps nothing of them', async () => {
		const app = await openTestApp({ 'a.md': caseText(), 'b.md': 'broken' });
		const { cards, brokenFiles } = await listCases(app, identify(undefined));
		expect(cards.map(({ id, attempts }) => [id, attempts])).toEqual([['heel-ulcer', 0]]);
		expect(brokenFiles).toBe(1);
		expect((await openProgress(app, identify(undefined))).coding.accuracy.attempts).toEqual([]);
	});

	it('[WB2] offers to resume the draft saved last, and else what to do next', async () => {
		const app = await openTestApp({
			'a.md': caseText({ id: 'a', title: 'A' }),
			'b.md': caseText({ id: 'b', title: 'B' }),
			'c.md': caseText({ id: 'c', title: 'C' }),
		});
		const { who, learner } = aLearner();
		await submitAttempt(app, learner, { caseId: 'a', attempt: 1, reading: WRONG });
		expect(await openHome(app, who)).toMatchObject({
			coding: { resume: null, next: { id: 'b' }, casesInAll: 3 },
		});
		await saveDraft(app, learner, draftOf({ caseId: 'c' }));
		expect((await openHome(app, who)).coding.resume?.id).toBe('c');
	});

	it('[WB3] opens nothing that is not published', async () => {
		const app = await openTestApp({ 'a.md': caseText({ status: 'draft' }) });
		const { who, learner } = aLearner();
		expect(await openWorkspace(app, who, 'heel-ulcer')).toBeNull();
		expect(await openWorkspace(app, who, '__proto__')).toBeNull();
		const sent = { caseId: 'heel-ulcer', attempt: 1, reading: WRONG };
		expect(await submitAttempt(app, learner, sent)).toEqual({ state: 'unknown-case' });
		expect(await saveDraft(app, learner, draftOf({}))).toEqual({ state: 'unknown-case' });
	});

	it('[WB4] suggests the case that was probably meant, by id or title', async () => {
		const app = await openTestApp({
			'a.md': caseText({ id: 'fm-heel-ulcer', title: 'Heel ulcer follow-up' }),
			'b.md': caseText({ id: 'gs-hernia', title: 'Groin bulge' }),
		});
		const heel = { href: '/coding/fm-heel-ulcer', title: 'Heel ulcer follow-up' };
		expect(await suggestCases(app, 'fm-heel-ucler')).toEqual([heel]);
		expect(await suggestCases(app, 'groin-bulg')).toEqual([
			{ href: '/coding/gs-hernia', title: 'Groin bulge' },
		]);
		expect(await suggestCases(app, 'x'.repeat(20_000))).toEqual([]);
	});

	it('[WB5] searches one half of the sheet and refuses any other', async () => {
		const app = await openTestApp({});
		app.content.write('/own/codes/icd10cm.csv', 'code,description,billable,words\nI10,High,yes,\n');
		app.passTime();
		const search = (sheet: string | null, dos: string | null = null) =>
			searchCodeBook(app, { sheet, words: 'i1', dos });
		expect(await search('diagnosis')).toMatchObject({ hits: [{ code: 'I10' }], notice: null });
		expect(await search('diagnosis', 'no date')).toMatchObject({ hits: [{ code: 'I10' }] });
		expect(await search('procedure')).toEqual({ hits: [], notice: null });
		expect(await search('both')).toBeNull();
		expect(await search(null)).toBeNull();
	});

	it('[WB5] says from when to when a code holds', async () => {
		const app = await openTestApp({});
		const table = 'code,description,billable,words,from,to\nI10,High,yes,,2025-10-01,2026-03-31\n';
		app.content.write('/own/codes/icd10cm.csv', table);
		app.passTime();
		const found = await searchCodeBook(app, {
			sheet: 'diagnosis',
			words: 'i10',
			dos: '2026-02-12',
		});
		expect(found?.hits[0]).toMatchObject({ from: '2025-10-01', to: '2026-03-31' });
	});
});
