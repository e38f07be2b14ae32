import type { KeyPart, WrongAnswer } from '#domain/content';

/** What the author has to say about the codes a learner gave. */
export interface AuthorsWord {
	readonly wrong: WrongAnswer;
	/** Position in the key's list; codes of one entry that is charged once share it. */
	readonly at: number;
}

/**
 * Finds what the author says about one given code: the entry that explains most of what was given wins,
 * so a split combination is explained as a whole. [SC6]
 */
export function findAuthorsWord(
	part: KeyPart,
	code: string,
	givenCodes: ReadonlySet<string>,
): AuthorsWord | null {
	let best: AuthorsWord | null = null;
	part.wrong.forEach((wrong, at) => {
		if (!wrong.has.includes(code) || !wrong.has.every((one) => givenCodes.has(one))) return;
		if (best === null || wrong.has.length > best.wrong.has.length) best = { wrong, at };
	});
	return best;
}

/**
 * The entry under which a code is charged, complete or not. It depends on the key alone: were it to
 * depend on what else was given, a further wrong line could make an answer cheaper. [SC6]
 */
export function chargeGroup(part: KeyPart, code: string): number | null {
	const at = part.wrong.findIndex((wrong) => wrong.chargedOnce && wrong.has.includes(code));
	return at === -1 ? null : at;
}
