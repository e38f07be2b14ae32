import type { RequestEvent } from '@sveltejs/kit';
import type { LearnerId } from '#server/learner-store';
import {
	cookieAttributes,
	formatReturnCode,
	identify,
	LEARNER_COOKIE,
	newToken,
} from '#server/who';

type Asker = Pick<RequestEvent, 'cookies' | 'locals' | 'url'>;

/**
 * The learner of this request, made one if the visitor is none yet. Called only where something is
 * about to be kept, so that reading leaves no cookie; each call sets its end anew. [WB14]
 */
export function ensureLearner(event: Asker): LearnerId {
	const { learner } = event.locals.who;
	const token = event.cookies.get(LEARNER_COOKIE);
	return learner === null || token === undefined
		? becomeLearner(event, newToken())
		: becomeLearner(event, token);
}

/** Makes this browser the learner of a token, from this request on. */
export function becomeLearner({ cookies, locals, url }: Asker, token: string): LearnerId {
	const who = identify(token);
	if (who.learner === null) throw new Error('A token of ours names a learner.');
	cookies.set(LEARNER_COOKIE, token, cookieAttributes(url.protocol));
	locals.who = who;
	return who.learner;
}

/** Makes this browser nobody's. */
export function forgetLearner({ cookies, locals, url }: Asker): void {
	cookies.delete(LEARNER_COOKIE, cookieAttributes(url.protocol));
	locals.who = identify(undefined);
}

const REVEAL = 'reveal';
const REVEAL_SECONDS = 30;

/** Lets the return code be shown on the next page that is built for this browser, and no later one. */
export function allowReveal({ cookies, url }: Asker): void {
	const attributes = {
		...cookieAttributes(url.protocol),
		path: '/learner',
		maxAge: REVEAL_SECONDS,
	};
	cookies.set(REVEAL, 'yes', attributes);
}

/** The return code of this browser's learner, if it was just asked for; null otherwise. */
export function revealReturnCode({ cookies }: Asker): string | null {
	const token = cookies.get(LEARNER_COOKIE);
	if (cookies.get(REVEAL) !== 'yes' || token === undefined) return null;
	cookies.delete(REVEAL, { path: '/learner' });
	return formatReturnCode(token);
}
