import { building } from '$app/environment';
import { json } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { closeApp, theApp } from '#server/app';
import { explainError } from '#server/explain-error';
import { judgeRequest } from '#server/judge-request';
import { logFailure } from '#server/log-failure';
import { secureHeaders } from '#server/security-headers';
import { readSettings } from '#server/settings';
import { identify, LEARNER_COOKIE } from '#server/who';

/*
 * Every request passes here once: who is asking, whether the request may be taken at all, and what
 * every answer carries. What a page does is in its use case.
 */
const settings = readSettings(process.env, process.cwd());

export const init: ServerInit = async () => {
	if (building) return;
	await theApp(settings);
	// Hot reload comes through here again; one listener is enough.
	if (process.listenerCount('sveltekit:shutdown') === 0) {
		process.on('sveltekit:shutdown', () => {
			closeApp().catch((failure: unknown) => logFailure('shutdown', failure));
		});
	}
};

export const handle: Handle = async ({ event, resolve }) => {
	const { cookies, locals, request, url } = event;
	locals.app = await theApp(settings);
	locals.who = identify(cookies.get(LEARNER_COOKIE));
	locals.refusal = judgeRequest(request, url);
	// A form goes on to its page, where `formAction` refuses it with a page of ours.
	const response =
		locals.refusal === null || isPostedForm(request)
			? await resolve(event)
			: json({ message: locals.refusal.message }, { status: locals.refusal.status });
	secureHeaders(response.headers, url);
	return response;
};

export const handleError: HandleServerError = ({ error, event, status }) =>
	explainError(error, { status, method: event.request.method, pathname: event.url.pathname });

function isPostedForm({ method, headers }: Request): boolean {
	const type = headers.get('content-type') ?? '';
	return (
		method === 'POST' &&
		/^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i.test(type)
	);
}
