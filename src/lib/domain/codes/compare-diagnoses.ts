import type { CodeReference } from './code-reference.ts';

/**
 * How a given ICD-10-CM code differs from the expected one, from "the same" to "another thing
 * altogether". `less-exact` is a sibling that says less (unspecified where the chart says which).
 */
export type DiagnosisDifference =
	| 'same'
	| 'placeholder'
	| 'incomplete'
	| 'seventh-character'
	| 'laterality'
	| 'less-exact'
	| 'same-category'
	| 'other';

/** Words that name a side, and parts of the body that stand with them in one number or the other. */
const SIDE = new Set(['right', 'left', 'bilateral', 'unilateral', 'unspecified', 'both', 'and']);
const BODY =
	/^(eye|ear|limb|arm|leg|hand|foot|feet|finger|thumb|toe|knee|hip|shoulder|elbow|wrist|ankle|forearm|thigh|side|breast|lung|kidney|ovary|foot|eyelid)s?$/;

/**
 * Compares two normalised codes. Shape decides where it can; whether only the side differs is read from
 * the official descriptions, because its place in the code is not the same in every category: in some the
 * 7th character is the eye. [CO7]
 */
export function compareDiagnoses(
	expected: string,
	given: string,
	reference: Pick<CodeReference, 'describe'>,
): DiagnosisDifference {
	if (expected === given) return 'same';
	const wanted = expected.replace('.', '');
	const found = given.replace('.', '');
	if (wanted.includes('X') && withoutPlaceholders(wanted) === withoutPlaceholders(found)) {
		return 'placeholder';
	}
	if (wanted.startsWith(found) && found.length >= 3) return 'incomplete';
	if (wanted.slice(0, 3) !== found.slice(0, 3)) return 'other';

	const wantedWords = wordsOf(reference.describe(expected));
	const foundWords = wordsOf(reference.describe(given));
	const isVaguer = vagueness(foundWords) > vagueness(wantedWords);
	if (differInSideOnly(wantedWords, foundWords)) return isVaguer ? 'less-exact' : 'laterality';
	if (wanted.length === 7 && found.length === 7 && wanted.slice(0, 6) === found.slice(0, 6)) {
		return 'seventh-character';
	}
	return isVaguer ? 'less-exact' : 'same-category';
}

function withoutPlaceholders(bare: string): string {
	return bare.replaceAll('X', '');
}

function wordsOf(description: string): string[] {
	return description.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** How often a description leaves something open. */
function vagueness(words: readonly string[]): number {
	const isOpen = (word: string, at: number) =>
		word === 'unspecified' || (word === 'without' && /^complications?$/.test(words[at + 1] ?? ''));
	return words.filter(isOpen).length;
}

/**
 * Whether two descriptions say the same but for the side, and name one at all. They must speak of the same
 * part of the body; only where one says "bilateral" alone may the part be left out.
 */
function differInSideOnly(left: readonly string[], right: readonly string[]): boolean {
	const names = [...left, ...right];
	if (!names.some((word) => word === 'left' || word === 'right' || word === 'bilateral'))
		return false;
	if (left.join(' ') === right.join(' ') || withoutSides(left) !== withoutSides(right))
		return false;
	const parts = [partsOf(left), partsOf(right)];
	return parts[0] === parts[1] || parts.includes('');
}

function withoutSides(words: readonly string[]): string {
	return words.filter((word) => word !== 'of' && !SIDE.has(word) && !BODY.test(word)).join(' ');
}

/** The parts of the body a description names, in the singular. */
function partsOf(words: readonly string[]): string {
	return words.flatMap((word) => BODY.exec(word)?.[1] ?? []).join(' ');
}
