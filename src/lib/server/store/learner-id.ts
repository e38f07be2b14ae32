declare const learnerIdMark: unique symbol;

/** Names a learner's folder: half a SHA-256 of the token in the cookie, which itself is never kept. */
export type LearnerId = string & { readonly [learnerIdMark]: true };

/** States whether a text has the form of a learner id; only such a text may become part of a path. */
export function isLearnerId(text: string): text is LearnerId {
	return /^[0-9a-f]{32}$/.test(text);
}
