import { LARGEST_IMPORT } from '#server/learner-export';

/** Why a request is not taken, in a sentence for the person who sent it. */
export interface Refusal {
	readonly status: 400 | 403 | 411 | 413;
	readonly code: string;
	readonly message: string;
}

const KB = 1024;
const MOST = 64 * KB;
const MOST_SHEET = 256 * KB;
/** The file and what a form puts around it. */
const MOST_IMPORT = LARGEST_IMPORT + MOST;

/**
 * Judges a request before its body is read: what changes something must come from our own pages, and
 * say beforehand how large it is. Kit itself checks the origin of forms only. [WB12] [WB13]
 */
export function judgeRequest(
	{ method, headers }: Pick<Request, 'method' | 'headers'>,
	url: URL,
): Refusal | null {
	if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return null;
	if (!isFromHere(headers, url)) {
		const message =
			'This was sent from another address than this page’s own, so nothing was changed. Open the page again and send it from there.';
		return { status: 403, code: 'foreign-origin', message };
	}
	const length = headers.get('content-length');
	if (length === null) {
		if (method === 'DELETE') return null;
		const message =
			'The size of what was sent is not stated, so it was not read. Nothing was changed.';
		return { status: 411, code: 'no-length', message };
	}
	if (!/^\d+$/.test(length)) {
		return {
			status: 400,
			code: 'bad-length',
			message: 'The size of what was sent is not a number.',
		};
	}
	const most = largestBody(url);
	if (Number(length) <= most) return null;
	const message = `This is larger than ${inWords(most)}, the most this page takes, so it was not read. Nothing saved before is lost.`;
	return { status: 413, code: 'too-large', message };
}

/** Browsers name the page a request comes from in one of two headers; what names none is no page of ours. */
function isFromHere(headers: Headers, { origin }: URL): boolean {
	const from = headers.get('origin');
	return from === null ? headers.get('sec-fetch-site') === 'same-origin' : from === origin;
}

function largestBody({ pathname, search }: URL): number {
	if (pathname === '/learner' && search.startsWith('?/import')) return MOST_IMPORT;
	return /^\/coding\/[^/]+(?:\/draft)?$/.test(pathname) ? MOST_SHEET : MOST;
}

function inWords(bytes: number): string {
	return bytes < KB * KB
		? `${String(bytes / KB)} KB`
		: `${String(Math.floor(bytes / (KB * KB)))} MB`;
}
