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

const SIDES =
	/\b(right|left|bilateral|unspecified (?:side|eye|ear|limb|arm|leg|breast|upper limb|lower limb))\b/g;
const VAGUE = /\b(unspecified|without complications?|not otherwise specified)\b/;

/**
 * Compares two normalised codes. Shape decides where it can; whether the side differs is read from the
 * official descriptions, because its place in the code is not the same in every category. [CO7]
 */
export function compareDiagnoses(
	expected: string,
	given: string,
	reference: Pick<CodeReference, 'describe'>,
): DiagnosisDifference {
	if (expected === given) return 'same';
	const wanted = expected.replace('.', '');
	const found = given.replace('.', '');
	if (wanted.includes('X') && wanted.replaceAll('X', '') === found.replaceAll('X', ''))
		return 'placeholder';
	if (wanted.startsWith(found) && found.length >= 3) return 'incomplete';
	if (wanted.slice(0, 3) !== found.slice(0, 3)) return 'other';
	if (wanted.length === 7 && found.length === 7 && wanted.slice(0, 6) === found.slice(0, 6)) {
		return 'seventh-character';
	}
	const wantedWords = reference.describe(expected).toLowerCase();
	const foundWords = reference.describe(given).toLowerCase();
	if (differInSideOnly(wantedWords, foundWords)) {
		return VAGUE.test(foundWords) && !VAGUE.test(wantedWords) ? 'less-exact' : 'laterality';
	}
	return VAGUE.test(foundWords) && !VAGUE.test(wantedWords) ? 'less-exact' : 'same-category';
}

function differInSideOnly(left: string, right: string): boolean {
	if (left === '' || right === '' || left === right) return false;
	return (
		left.replace(SIDES, '*').replace(/\s+/g, ' ') === right.replace(SIDES, '*').replace(/\s+/g, ' ')
	);
}
