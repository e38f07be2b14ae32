import type { APIRequestContext, APIResponse } from '@playwright/test';

/** Requests as a page of ours would send them, and as others might. */
export interface Asker {
	get(path: string): Promise<APIResponse>;
	/** Sends the form of a page; `headers` may say otherwise than a browser would. */
	post(path: string, form: Record<string, string>, headers?: Headers): Promise<APIResponse>;
	/** Sends a body as it is. */
	send(method: string, path: string, body: string, headers?: Headers): Promise<APIResponse>;
}

type Headers = Record<string, string>;

/** Asks a site without a page in between; what the context has for cookies goes along. */
export function asker(request: APIRequestContext, baseURL: string | undefined): Asker {
	const { origin } = new URL(baseURL ?? '');
	const browserLike = { origin, accept: 'text/html' };
	return {
		get: (path) => request.get(path, { headers: { accept: 'text/html' }, maxRedirects: 0 }),
		post: (path, form, headers = {}) =>
			request.post(path, { form, headers: { ...browserLike, ...headers }, maxRedirects: 0 }),
		send: (method, path, body, headers = {}) =>
			request.fetch(path, {
				method,
				data: Buffer.from(body),
				headers: { ...browserLike, 'content-type': 'application/json', ...headers },
				maxRedirects: 0,
			}),
	};
}

/** The fields of the sheet, for a form that is sent without a page. */
export function sheetForm(codes: { dx?: string; px?: string }): Record<string, string> {
	const { dx = '', px = '' } = codes;
	return {
		attempt: '1',
		revision: '0',
		'dx.0.code': dx,
		'px.0.code': px,
		'px.0.units': px === '' ? '' : '1',
		'px.0.pointers': px === '' ? '' : 'A',
	};
}
