import { nearestWord } from '#domain/result';
import { logFailure } from '#server/log-failure';

/** A request that came to nothing. */
export interface FailedRequest {
	readonly status: number;
	readonly method: string;
	readonly pathname: string;
}

const PAGES: ReadonlyMap<string, string> = new Map([
	['/coding', 'Encounters'],
	['/progress', 'Progress'],
	['/learner', 'Your record'],
	['/about', 'About'],
]);
const LONGEST_PATH = 200;

const SENTENCES: Readonly<Record<number, string>> = {
	400: 'This request could not be read, so nothing was changed. Go back, reload the page and try again.',
	404: 'There is no page at this address.',
	405: 'This page takes nothing that is sent to it. Nothing was changed.',
	411: 'The size of what was sent is not stated, so it was not read. Nothing was changed.',
	413: 'This is larger than this server takes, so it was not read. Nothing saved before is lost.',
	415: 'This is not in a form this page can read. Nothing was changed.',
};

/**
 * Puts an unexpected error in words for an error page. The error itself goes to the log under an id;
 * of its text and its trace nothing gets out. [WB15]
 */
export function explainError(
	error: unknown,
	{ status, method, pathname }: FailedRequest,
	log?: (line: string) => void,
): App.Error {
	if (status < 500) {
		const message = SENTENCES[status] ?? 'This request could not be answered. Nothing was changed.';
		const href =
			status === 404 ? nearestWord(pathname.slice(0, LONGEST_PATH), [...PAGES.keys()]) : null;
		const title = PAGES.get(href ?? '');
		if (href === null || title === undefined) return { message };
		return { message, suggestions: [{ href, title }] };
	}
	const id = logFailure(
		`${method} ${pathname.slice(0, LONGEST_PATH)} ${String(status)}`,
		error,
		log,
	);
	const message =
		'Something went wrong on this server. What was saved before is not lost. Try again in a moment.';
	return { message, id };
}
