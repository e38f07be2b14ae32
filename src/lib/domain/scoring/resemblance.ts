import { compareDiagnoses } from '#domain/codes';
import type { KeyPart } from '#domain/content';
import type { BoundReference } from './bound-reference.ts';
import { compareLevels } from './em-level.ts';

/** Weight of a code that the author named for this very line. */
const NAMED = 5_000;

/**
 * How much a code that is not in the key resembles each key line: 0 for not at all. It depends on the
 * codes and the key alone, never on what else was given, which is what keeps scores from rising by a
 * further mistake. Codes the author named come first, then codes of the same family. [SC2]
 */
export function resemblances(
	part: KeyPart,
	code: string,
	reference: BoundReference,
): readonly number[] {
	// A code that is right on one line is a repetition there, not a mistake for another.
	if (part.lines.some((line) => line.code === code)) return part.lines.map(() => 0);
	// An author who says what a code stands in for knows better than likeness does.
	const named = part.wrong.filter((wrong) => wrong.instead !== null && wrong.has.includes(code));
	return part.lines.map((line) => {
		if (line.near.includes(code)) return NAMED + 500;
		const isNamed = named.some((wrong) => wrong.instead === line.code);
		if (named.length > 0 && !isNamed) return 0;
		const likeness =
			part.type === 'diagnoses'
				? diagnosisLikeness(line.code, code, reference)
				: procedureLikeness(line.code, code, reference);
		// Of several codes named for one line the likeliest is told, in whichever row it stands.
		return isNamed ? NAMED + likeness / 10 : likeness;
	});
}

function diagnosisLikeness(expected: string, given: string, reference: BoundReference): number {
	switch (compareDiagnoses(expected, given, reference)) {
		case 'placeholder':
			return 3_000;
		case 'seventh-character':
			return 2_800;
		case 'laterality':
			return 2_600;
		case 'incomplete':
			return 2_400;
		case 'less-exact':
			return 2_200;
		case 'same-category':
			return 2_000 + 10 * sharedStart(expected, given);
		case 'same':
		case 'other':
			return 0;
	}
}

function procedureLikeness(expected: string, given: string, reference: BoundReference): number {
	const level = compareLevels(expected, given);
	if (level !== null) return level === 'other-setting' ? 1_500 : 2_500;
	const family = reference.familyOf(expected);
	return family !== '' && family === reference.familyOf(given) ? 2_000 : 0;
}

function sharedStart(left: string, right: string): number {
	let length = 0;
	while (length < left.length && left[length] === right[length]) length += 1;
	return length;
}
