/* long because saving, submitting, hints and starting are one form and its one reply. */
import { isActionFailure } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import type { App } from './app.ts';
import { saveDraftJson } from './draft-json.ts';
import { StoreFailure } from './learner-store.ts';
import { markLearner } from './learner-mark.ts';
import { openWorkspace } from './open-workspace.ts';
import { saveSheetForm, submitSheetForm, takeHintForm } from './sheet-form.ts';
import { startCase } from './start-case.ts';
import { takeHint } from './take-hint.ts';
import { caseText } from './testing/case-text.ts';
import { aLearner, openTestApp } from './testing/open-test-app.ts';

const CASE = 'heel-ulcer';

function formOf(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries({ attempt: '1', revision: '0', ...fields })) {
		form.set(name, value);
	}
	return form;
}

function putOf(body: unknown, type = 'application/json'): Request {
	return new Request('http://localhost/coding/heel-ulcer/draft', {
		method: 'PUT',
		headers: { 'content-type': type },
		body: typeof body === 'string' ? body : JSON.stringify(body),
	});
}

function answer(...codes: string[]) {
	return { schema: 'answer/1', diagnoses: codes.map((code) => ({ code })), procedures: [] };
}

/** An app whose disk is full from now on. */
function withFullDisk(app: App): App {
	const full = () => Promise.reject(new StoreFailure('disk-full'));
	return { ...app, store: { ...app.store, saveDraft: full, submitAttempt: full } };
}

describe('saveSheetForm', () => {
	it('[WB6] saves what can be read of a sheet and names what can not', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { who, learner } = aLearner();
		const form = formOf({ 'dx.0.code': 'e11.9\u0000', 'px.0.modifiers': '25' });
		expect(await saveSheetForm(app, learner, CASE, form)).toMatchObject({
			state: 'stay',
			reply: {
				saved: { revision: 1 },
				problems: [{ field: 'px.0.code' }],
				answer: { diagnoses: [{ code: 'E11.9' }] },
			},
		});
		const view = await openWorkspace(app, who, CASE);
		expect(view?.answer.diagnoses).toEqual([{ code: 'E11.9' }]);
	});

	it('[WB6] gives both answers back where another tab saved since', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { learner } = aLearner();
		await saveSheetForm(app, learner, CASE, formOf({ 'dx.0.code': 'A00' }));
		const stale = { 'dx.0.code': 'B00' };
		expect(await saveSheetForm(app, learner, CASE, formOf(stale))).toMatchObject({
			reply: {
				status: 409,
				data: {
					answer: { diagnoses: [{ code: 'B00' }] },
					conflict: { revision: 1, answer: { diagnoses: [{ code: 'A00' }] } },
				},
			},
		});
		const forced = formOf({ ...stale, overwrite: 'yes' });
		expect(await saveSheetForm(app, learner, CASE, forced)).toMatchObject({
			reply: { saved: { revision: 2 } },
		});
	});

	it.each([{ attempt: '' }, { attempt: '0' }, { attempt: '1.5' }, { revision: '-1' }])(
		'[WB6] saves nothing of a malformed form %j and gives the answer back',
		async (malformed) => {
			const app = await openTestApp({ 'a.md': caseText() });
			const { who, learner } = aLearner();
			const form = formOf({ 'dx.0.code': 'A00', ...malformed });
			expect(await saveSheetForm(app, learner, CASE, form)).toMatchObject({
				reply: { status: 400, data: { answer: { diagnoses: [{ code: 'A00' }] } } },
			});
			expect((await openWorkspace(app, who, CASE))?.draftRevision).toBe(0);
		},
	);

	it('[WB6] gives the answer back with a sentence where the disk is full', async () => {
		const app = withFullDisk(await openTestApp({ 'a.md': caseText() }));
		const { learner } = aLearner();
		const form = formOf({ 'dx.0.code': 'A00', 'px.0.code': '99213' });
		for (const outcome of [
			await saveSheetForm(app, learner, CASE, form),
			await submitSheetForm(app, learner, CASE, form),
		]) {
			expect(outcome).toMatchObject({
				reply: { status: 503, data: { answer: { diagnoses: [{ code: 'A00' }] } } },
			});
			expect(JSON.stringify(outcome)).toContain('no room left on the disk');
		}
	});
});

describe('a sheet of another learner', () => {
	it('[WB19] is neither saved nor submitted, and comes back with what was written', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const [{ learner: former }, { who, learner }] = [aLearner(), aLearner()];
		const fields = { 'dx.0.code': 'A00', 'px.0.code': '99213', learner: markLearner(former) };
		for (const send of [saveSheetForm, submitSheetForm, takeHintForm]) {
			expect(await send(app, learner, CASE, formOf({ ...fields, note: 'mine' }))).toMatchObject({
				reply: {
					status: 409,
					data: {
						answer: { diagnoses: [{ code: 'A00' }] },
						note: 'mine',
						otherLearner: markLearner(learner),
						message: expect.stringContaining('Nothing was saved'),
					},
				},
			});
		}
		expect(await openWorkspace(app, who, CASE)).toMatchObject({ attempt: 1, isBegun: false });
		const own = formOf({ ...fields, learner: markLearner(learner) });
		expect(await submitSheetForm(app, learner, CASE, own)).toMatchObject({ state: 'scored' });
	});
});

describe('the work of a sheet', () => {
	it('[LE13] comes from the note where no script runs, else from all that the page tells', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { who, learner } = aLearner();
		const seen = async () => (await openWorkspace(app, who, CASE))?.work;
		await saveSheetForm(app, learner, CASE, formOf({ note: 'by form' }));
		expect(await seen()).toMatchObject({ note: 'by form', seconds: null });
		const highlights = [{ section: 'chart-note', quote: 'heel', occurrence: 0, note: '' }];
		const work = JSON.stringify({ highlights, hints: 9, checks: 9 });
		await saveSheetForm(app, learner, CASE, formOf({ note: 'stale', work }));
		expect(await seen()).toEqual({
			note: 'by form',
			seconds: null,
			highlights,
			hints: 0,
			checks: 0,
		});
		await saveSheetForm(app, learner, CASE, formOf({ work: '{' }));
		expect(await seen()).toMatchObject({ note: 'by form', highlights });
	});

	it('[WB7] goes with the attempt, to the last word', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { learner } = aLearner();
		const fields = { 'dx.0.code': 'A00', 'px.0.code': '99213' };
		const read = async (number: number) =>
			(await app.store.readAttempt(learner, { caseId: CASE, number }))?.submitted.work;
		await submitSheetForm(
			app,
			learner,
			CASE,
			formOf({ ...fields, note: 'first', work: '{"seconds":9,"note":"first"}' }),
		);
		expect(await read(1)).toEqual({
			hints: 0,
			checks: 0,
			seconds: null,
			note: 'first',
			highlights: [],
		});
		await startCase(app, learner, CASE);
		await takeHint(app, learner, { caseId: CASE, number: 1 });
		const again = { ...fields, attempt: '2', note: 'last' };
		await submitSheetForm(app, learner, CASE, formOf(again));
		expect(await read(2)).toEqual({
			hints: 1,
			checks: 0,
			seconds: 0,
			note: 'last',
			highlights: [],
		});
	});
});

describe('takeHintForm', () => {
	it('[WB20] saves what was written and gives the hint with it', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { who, learner } = aLearner();
		const outcome = await takeHintForm(
			app,
			learner,
			CASE,
			formOf({ 'dx.0.code': 'A00', hint: '1' }),
		);
		expect(outcome).toMatchObject({
			state: 'stay',
			reply: { saved: { revision: 1 }, hints: [expect.stringContaining('canary hint.')] },
		});
		expect(await openWorkspace(app, who, CASE)).toMatchObject({
			answer: { diagnoses: [{ code: 'A00' }] },
			hints: { taken: [expect.stringContaining('canary hint.')] },
		});
	});

	it('[WB20] gives none while another draft is newer, or the form is malformed', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { who, learner } = aLearner();
		await saveSheetForm(app, learner, CASE, formOf({ 'dx.0.code': 'A00' }));
		for (const fields of [{ 'dx.0.code': 'B00' }, { attempt: '' }]) {
			const outcome = await takeHintForm(app, learner, CASE, formOf({ ...fields, hint: '1' }));
			expect(JSON.stringify(outcome)).not.toContain('canary');
		}
		expect((await openWorkspace(app, who, CASE))?.hints.taken).toEqual([]);
	});

	it('[WB8] leads to the score of an attempt that was submitted', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { learner } = aLearner();
		const form = formOf({ 'dx.0.code': 'A00', 'px.0.code': '99213', hint: '1' });
		await submitSheetForm(app, learner, CASE, form);
		expect(await takeHintForm(app, learner, CASE, form)).toMatchObject({
			state: 'already-submitted',
		});
		expect(await app.store.readDraft(learner, CASE)).toBeNull();
	});
});

describe('submitSheetForm', () => {
	it('[WB7] gives an incomplete sheet back with the parts that are blank', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { learner } = aLearner();
		const outcome = await submitSheetForm(app, learner, CASE, formOf({ 'dx.0.code': 'A00' }));
		expect(outcome).toMatchObject({
			reply: { status: 400, data: { missing: ['procedures'], problems: [] } },
		});
	});

	it('[WB7] leads to the score', async () => {
		const app = await openTestApp({ 'a.md': caseText() });
		const { learner } = aLearner();
		const form = formOf({ 'dx.0.code': 'A00', 'px.0.code': '99213' });
		const outcome = await submitSheetForm(app, learner, CASE, form);
		expect(outcome).toEqual({ state: 'scored', location: '/coding/heel-ulcer/attempts/1' });
		expect('reply' in outcome && isActionFailure(outcome.reply)).toBe(false);
	});
});

describe('saveDraftJson', () => {
	async function opened() {
		const app = await openTestApp({ 'a.md': caseText() });
		const { who, learner } = aLearner();
		const send = (body: unknown, type?: string, caseId = CASE) =>
			saveDraftJson({ app, learner, caseId, request: putOf(body, type) });
		return { app, who, learner, send };
	}

	it('[WB6] saves and says which revision it is', async () => {
		const { send } = await opened();
		expect(await send({ attempt: 1, revision: 0, answer: answer('A00') })).toEqual({
			status: 200,
			body: { revision: 1, savedAt: '2026-03-01T10:00:00.000Z' },
		});
	});

	it('[WB6] saves a row that is not finished yet', async () => {
		const { send } = await opened();
		const line = { code: '', modifiers: ['25'], units: 1, pointers: [] };
		const unfinished = { ...answer('A00'), procedures: [line] };
		const { status } = await send({ attempt: 1, revision: 0, answer: unfinished });
		expect(status).toBe(200);
	});

	it('[WB6] hands over the newer draft', async () => {
		const { send } = await opened();
		await send({ attempt: 1, revision: 0, answer: answer('A00') });
		expect(await send({ attempt: 1, revision: 0, answer: answer('B00') })).toMatchObject({
			status: 409,
			body: { reason: 'newer-draft', revision: 1, answer: { diagnoses: [{ code: 'A00' }] } },
		});
	});

	it('[WB6] leads to the score of an attempt that was submitted', async () => {
		const { app, learner, send } = await opened();
		const form = formOf({ 'dx.0.code': 'A00', 'px.0.code': '99213' });
		await submitSheetForm(app, learner, CASE, form);
		expect(await send({ attempt: 1, revision: 0, answer: answer('B00') })).toEqual({
			status: 409,
			body: { reason: 'already-submitted', location: '/coding/heel-ulcer/attempts/1' },
		});
	});

	it.each([
		['no JSON', '{'],
		['no object', 'null'],
		['no attempt', { revision: 0, answer: answer() }],
		['a fraction', { attempt: 1.5, revision: 0, answer: answer() }],
		['no answer', { attempt: 1, revision: 0 }],
		['another answer', { attempt: 1, revision: 0, answer: { diagnoses: 'all' } }],
	])('[WB6] refuses %s and leaves the draft there is', async (_what, body) => {
		const { app, who, send } = await opened();
		await send({ attempt: 1, revision: 0, answer: answer('A00') });
		const { status, body: reply } = await send(body);
		expect(status).toBe(400);
		expect(reply).toHaveProperty('message');
		expect((await openWorkspace(app, who, CASE))?.answer.diagnoses).toEqual([{ code: 'A00' }]);
	});

	it('[WB6] refuses another content type and another case', async () => {
		const { send } = await opened();
		const body = { attempt: 1, revision: 0, answer: answer('A00') };
		expect((await send(body, 'text/plain')).status).toBe(415);
		expect((await send(body, 'application/json; charset=utf-8')).status).toBe(200);
		expect((await send(body, undefined, 'unknown')).status).toBe(404);
	});

	it('[WB19] refuses the draft of another learner and names whose record is open', async () => {
		const { app, learner, send } = await opened();
		const stranger = markLearner(aLearner().learner);
		const draft = { attempt: 1, revision: 0, answer: answer('A00') };
		const { status, body } = await send({ ...draft, learner: stranger });
		expect([status, body]).toEqual([
			409,
			{
				reason: 'other-learner',
				learner: markLearner(learner),
				message: expect.stringContaining('Nothing was saved'),
			},
		]);
		expect(await app.store.readDraft(learner, CASE)).toBeNull();
		expect((await send({ ...draft, learner: markLearner(learner) })).status).toBe(200);
	});

	it('[WB6] keeps what is told of the work, and hands it over with a newer draft', async () => {
		const { app, learner, send } = await opened();
		const draft = { attempt: 1, revision: 0, answer: answer('A00') };
		await send({ ...draft, work: { seconds: 0, note: 'mine' } });
		expect(await send({ ...draft, work: { note: 'changed' } })).toMatchObject({
			status: 200,
			body: { revision: 1 },
		});
		expect((await app.store.readDraft(learner, CASE))?.work.note).toBe('changed');
		const alone = { attempt: 1, revision: 0, answer: null, work: { seconds: 0 } };
		expect(await send(alone)).toMatchObject({ status: 200, body: { revision: 1 } });
		expect(await send({ ...draft, answer: answer('B00') })).toMatchObject({
			status: 409,
			body: { work: { note: 'changed', seconds: 0 } },
		});
	});

	it('[WB6] says in a sentence that the disk is full', async () => {
		const { app, learner } = await opened();
		const request = putOf({ attempt: 1, revision: 0, answer: answer('A00') });
		const reply = await saveDraftJson({ app: withFullDisk(app), learner, caseId: CASE, request });
		expect(reply.status).toBe(503);
		expect(JSON.stringify(reply.body)).toContain('no room left on the disk');
	});
});
