import { createHash, randomBytes } from 'node:crypto';
import { isLearnerId } from '#server/learner-store';
import type { LearnerId } from '#server/learner-store';

/**
 * The one place that answers "who is this, and what may they do". There is no sign-up: whoever holds
 * the token is the learner. It lives in a cookie and in the return code a learner may write down; the
 * disk only ever sees a hash of it, so a copy of the data folder opens nobody's record.
 */
export interface Who {
	/** Null for a visitor who holds no token yet. */
	readonly learner: LearnerId | null;
	may(right: Right): boolean;
}

export type Right =
	| 'read-cases'
	/** See attempts, drafts and progress of one's own. */
	| 'read-own-record'
	/** Save drafts, submit, change the name, import. */
	| 'write-own-record'
	/** See the return code and take the record away as a file. */
	| 'take-own-record'
	| 'delete-own-record';

export const LEARNER_COOKIE = 'learner';

const VISITOR_RIGHTS: ReadonlySet<Right> = new Set<Right>(['read-cases']);
const LEARNER_RIGHTS: ReadonlySet<Right> = new Set<Right>([
	'read-cases',
	'read-own-record',
	'write-own-record',
	'take-own-record',
	'delete-own-record',
]);

/** Crockford's base 32: no I, L, O or U, so that a code can be read out and written down. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 digits hold 130 bits; the first two of them are always zero. */
const TOKEN = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const TOKEN_LENGTH = 26;
const TOKEN_BITS = 128;
const GROUP = 5;

/** Says who holds this token. Anything that is not a token of ours is a visitor. */
export function identify(token: string | undefined): Who {
	if (token === undefined || !TOKEN.test(token)) return person(null, VISITOR_RIGHTS);
	const id = createHash('sha256').update(token, 'utf8').digest('hex').slice(0, 32);
	if (!isLearnerId(id)) throw new Error('A hash in hexadecimal is a learner id.');
	return person(id, LEARNER_RIGHTS);
}

/** Makes a token nobody has ever had. */
export function newToken(): string {
	let bits = BigInt(`0x${randomBytes(TOKEN_BITS / 8).toString('hex')}`);
	let token = '';
	while (token.length < TOKEN_LENGTH) {
		token = ALPHABET.charAt(Number(bits % 32n)) + token;
		bits /= 32n;
	}
	return token;
}

/** Reads a return code as people write it down; null where it can not be one. */
export function readReturnCode(text: string): string | null {
	if (text.length > 200) return null;
	const token = text
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s\p{Pd}_.,:]/gu, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1');
	return TOKEN.test(token) ? token : null;
}

/** Writes a token in groups, to be written down. */
export function formatReturnCode(token: string): string {
	const groups = token.match(new RegExp(`.{${GROUP}}(?=.{${GROUP}})|.+`, 'g'));
	return (groups ?? []).join('-');
}

/** How the cookie is set. `protocol` is the page's own: a LAN address has no https, and Secure would lose it. */
export function cookieAttributes(protocol: string) {
	return {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		maxAge: 400 * 24 * 60 * 60,
		secure: protocol === 'https:',
	} as const;
}

function person(learner: LearnerId | null, rights: ReadonlySet<Right>): Who {
	return { learner, may: (right) => rights.has(right) };
}
