import { describe, expect, it } from 'vitest';
import { allowReveal, ensureLearner, revealReturnCode } from './learner-cookie.ts';
import { openRecord, takeRecord } from './manage-record.ts';
import { deleteByForm, importByForm, openByForm, renameByForm, startFresh } from './record-form.ts';
import { caseText } from './testing/case-text.ts';
import { openTestApp } from './testing/open-test-app.ts';
import { formatReturnCode, identify, LEARNER_COOKIE } from './who.ts';

/** A browser with its cookies, asking an app. */
async function aBrowser(given: { app?: Awaited<ReturnType<typeof openTestApp>> } = {}) {
	const app = given.app ?? (await openTestApp({ 'a.md': caseText() }));
	const jar = new Map<string, string>();
	const set: { name: string; options: object }[] = [];
	const cookies = {
		get: (name: string) => jar.get(name),
		getAll: () => [],
		set: (name: string, value: string, options: object) => {
			jar.set(name, value);
			set.push({ name, options });
		},
		delete: (name: string) => void jar.delete(name),
		serialize: () => '',
	};
	const locals = { app, who: identify(undefined), refusal: null };
	const event = { cookies, locals, url: new URL('http://192.168.1.5:3000/learner') };
	return { app, event, jar, set, token: () => jar.get(LEARNER_COOKIE) ?? '' };
}

function fileOf(content: string): File {
	return new File([content], 'record.json', { type: 'application/json' });
}

describe('ensureLearner', () => {
	it('[WB14] makes a visitor a learner once and keeps them one', async () => {
		const { event, set, token } = await aBrowser();
		const first = ensureLearner(event);
		const given = token();
		expect(event.locals.who.learner).toBe(first);
		expect(ensureLearner(event)).toBe(first);
		expect(token()).toBe(given);
		expect(set[0]?.options).toMatchObject({
			httpOnly: true,
			sameSite: 'lax',
			path: '/',
			secure: false,
		});
	});

	it('[WB14] gives a new token to whoever comes with a forged one', async () => {
		const { event, jar } = await aBrowser();
		jar.set(LEARNER_COOKIE, '../../etc');
		ensureLearner(event);
		expect(jar.get(LEARNER_COOKIE)).toMatch(/^[0-9A-Z]{26}$/);
	});

	it('[WB14] shows the return code once after it was asked for', async () => {
		const { event, token } = await aBrowser();
		ensureLearner(event);
		expect(revealReturnCode(event)).toBeNull();
		allowReveal(event);
		expect(revealReturnCode(event)).toBe(formatReturnCode(token()));
		expect(revealReturnCode(event)).toBeNull();
	});
});

describe('the forms of one’s record', () => {
	it('[WB10] names a learner and goes without a name', async () => {
		const { app, event } = await aBrowser();
		const learner = ensureLearner(event);
		const named = await renameByForm(app, learner, '  Ada ');
		expect(named.message).toBe('Your name here is Ada now.');
		expect(await openRecord(app, event.locals.who)).toEqual({ displayName: 'Ada', attempts: 0 });
		expect((await renameByForm(app, learner, ' ')).message).toContain('without a name');
	});

	it('[WB10] opens another record by its return code, however it is typed', async () => {
		const home = await aBrowser();
		await renameByForm(home.app, ensureLearner(home.event), 'Ada');
		const other = await aBrowser({ app: home.app });
		const typed = formatReturnCode(home.token()).toLowerCase().replaceAll('-', ' ');
		await openByForm(other.event, typed);
		expect((await openRecord(home.app, other.event.locals.who)).displayName).toBe('Ada');
	});

	it('[WB10] opens nothing by a code that is none, or that no record has', async () => {
		const { event, token } = await aBrowser();
		ensureLearner(event);
		const before = token();
		for (const typed of ['', 'hello', '00000-00000-00000-00000-000000', 'x'.repeat(5000)]) {
			expect(await openByForm(event, typed)).toMatchObject({
				status: 400,
				data: { problems: [{ field: 'returnCode' }] },
			});
		}
		expect(token()).toBe(before);
	});

	it('[WB10] starts a new record and leaves the old one where it is', async () => {
		const { app, event, token } = await aBrowser();
		await renameByForm(app, ensureLearner(event), 'Ada');
		const old = token();
		startFresh(event);
		expect(token()).not.toBe(old);
		expect((await openRecord(app, event.locals.who)).displayName).toBe('');
		await openByForm(event, old);
		expect((await openRecord(app, event.locals.who)).displayName).toBe('Ada');
	});

	it('[WB10] deletes a record only where its learner wrote so', async () => {
		const { app, event, jar, token } = await aBrowser();
		const learner = ensureLearner(event);
		await renameByForm(app, learner, 'Ada');
		const old = token();
		expect(await deleteByForm(event, learner, 'yes')).toMatchObject({ status: 400 });
		expect((await openRecord(app, event.locals.who)).displayName).toBe('Ada');
		await deleteByForm(event, learner, ' Delete');
		expect(jar.has(LEARNER_COOKIE)).toBe(false);
		expect(await openByForm(event, old)).toMatchObject({ status: 400 });
	});

	it('[WB10] brings in what was exported and refuses anything else', async () => {
		const { app, event } = await aBrowser();
		const learner = ensureLearner(event);
		const document = await takeRecord(app, learner, new Date(0));
		expect(await importByForm(app, learner, fileOf(JSON.stringify(document)))).toHaveProperty(
			'message',
		);
		for (const file of [null, 'text', fileOf(''), fileOf('{}'), fileOf('nonsense')]) {
			expect(await importByForm(app, learner, file)).toMatchObject({
				status: 400,
				data: { problems: [{ field: 'file' }] },
			});
		}
	});
});
