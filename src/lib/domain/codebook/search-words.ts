/** Words that say nothing of what is meant; a search made of nothing else keeps them. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
	'a',
	'an',
	'and',
	'as',
	'at',
	'by',
	'due',
	'for',
	'from',
	'in',
	'is',
	'of',
	'on',
	'or',
	'other',
	'the',
	'this',
	'to',
	'with',
	'nec',
	'nos',
	'classified',
	'elsewhere',
	'unspecified',
	'specified',
	'not',
]);

const BRITISH = /ae|oe|tumour/;

/** States whether a word is left out of a search that has others. */
export function isEmptyWord(word: string): boolean {
	return EMPTY_WORDS.has(word);
}

/**
 * The words of a text as they are searched: lower case, no accents, American spelling, no plural s, no
 * possessive. Letters and digits only; `2.5` stays two words, as a code stays one because it has no blank.
 */
export function searchWords(text: string): string[] {
	const words = withoutMarks(text.toLowerCase()).match(/[a-z0-9]+/g) ?? [];
	return words.map(stem);
}

/** Accents and possessives are taken off; most texts have none, and are only looked at. */
function withoutMarks(text: string): string {
	const bare =
		text.includes("'") || text.includes('\u2019') ? text.replace(/['\u2019]s?\b/g, '') : text;
	return /[^ -~]/.test(bare) ? bare.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : bare;
}

/**
 * One word in the form that is compared. The same is done to the book and to what is typed, so it need
 * only be alike on both sides, not right: a word typed halfway must stay a beginning of the whole one.
 */
export function stem(word: string): string {
	if (word.length < 4) return word;
	const spelt = BRITISH.test(word) ? word.replace(/ae|oe/g, 'e').replace(/tumour/, 'tumor') : word;
	return spelt.endsWith('s') && !/(?:ss|us|is|as|os)$/.test(spelt) ? spelt.slice(0, -1) : spelt;
}
