import { isHttpError } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { formAction, textOf } from './form-action.ts';
import type { Refusal } from './judge-request.ts';
import { StoreFailure } from './learner-store.ts';
import { identify } from './who.ts';

function anEvent(given: { body?: string; type?: string; refusal?: Refusal } = {}): RequestEvent {
	const jar = new Map<string, string>();
	const event: Partial<RequestEvent> = {
		cookies: {
			get: (name) => jar.get(name),
			getAll: () => [],
			set: (name, value) => void jar.set(name, value),
			delete: (name) => void jar.delete(name),
			serialize: () => '',
		},
		url: new URL('http://localhost/learner'),
		request: new Request('http://localhost/learner', {
			method: 'POST',
			headers: { 'content-type': given.type ?? 'application/x-www-form-urlencoded' },
			body: given.body ?? 'name=Ada',
		}),
	};
	const locals = { who: identify(undefined), refusal: given.refusal ?? null };
	return { ...event, locals } as RequestEvent;
}

async function thrownBy(promise: Promise<unknown>): Promise<unknown> {
	return promise.then(
		() => null,
		(error: unknown) => error,
	);
}

describe('formAction', () => {
	it('[WB14] runs with the form and the learner it made of the visitor', async () => {
		const event = anEvent();
		const action = formAction(({ form, learner }) =>
			Promise.resolve([textOf(form, 'name'), textOf(form, 'none'), learner]),
		);
		const outcome = await action(event);
		expect(event.locals.who.learner).not.toBeNull();
		expect(outcome).toEqual(['Ada', '', event.locals.who.learner]);
	});

	it('[WB12] reads nothing of a form that was refused', async () => {
		const refusal: Refusal = { status: 413, code: 'too-large', message: 'Too large.' };
		const event = anEvent({ refusal });
		let ran = false;
		const action = formAction(() => {
			ran = true;
			return Promise.resolve({});
		});
		const thrown = await thrownBy(action(event));
		expect(isHttpError(thrown, 413) && thrown.body.message).toBe('Too large.');
		expect([ran, event.request.bodyUsed]).toEqual([false, false]);
		expect(event.locals.who.learner).toBeNull();
	});

	it('[WB12] says so where a form can not be read', async () => {
		const event = anEvent({ type: 'multipart/form-data; boundary=x', body: 'nonsense' });
		const thrown = await thrownBy(formAction(() => Promise.resolve({}))(event));
		expect(isHttpError(thrown, 400) && thrown.body.code).toBe('unreadable-form');
	});

	it('[WB15] tells a failure of the store in its sentence and lets any other through', async () => {
		const full = formAction(() => Promise.reject(new StoreFailure('disk-full')));
		expect(await full(anEvent())).toMatchObject({
			status: 503,
			data: { message: expect.stringContaining('no room left') as string },
		});
		const broken = formAction(() => Promise.reject(new TypeError('our bug')));
		await expect(broken(anEvent())).rejects.toThrow('our bug');
	});
});
