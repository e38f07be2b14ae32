import { isActionFailure } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import type { App } from './app.ts';
import { saveDraftJson } from './draft-json.ts';
import { StoreFailure } from './learner-store.ts';
import { openWorkspace } from './open-workspace.ts';
import { saveSheetForm, submitSheetForm } from './sheet-form.ts';
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

	it('[WB6] says in a sentence that the disk is full', async () => {
		const { app, learner } = await opened();
		const request = putOf({ attempt: 1, revision: 0, answer: answer('A00') });
		const reply = await saveDraftJson({ app: withFullDisk(app), learner, caseId: CASE, request });
		expect(reply.status).toBe(503);
		expect(JSON.stringify(reply.body)).toContain('no room left on the disk');
	});
});
