/**
 * Families of evaluation and management codes in rising order of level (coding-rules §4). Bare numbers:
 * only the order within a family is a fact we use. `new` and `established` families of one place of care
 * stand for each other when the patient was taken for the wrong one.
 */
const FAMILIES: readonly Family[] = [
	{ place: 'office', patient: 'new', codes: ['99202', '99203', '99204', '99205'] },
	{ place: 'office', patient: 'established', codes: ['99211', '99212', '99213', '99214', '99215'] },
	{ place: 'home', patient: 'new', codes: ['99341', '99342', '99344', '99345'] },
	{ place: 'home', patient: 'established', codes: ['99347', '99348', '99349', '99350'] },
	{ place: 'hospital-initial', patient: 'any', codes: ['99221', '99222', '99223'] },
	{ place: 'hospital-subsequent', patient: 'any', codes: ['99231', '99232', '99233'] },
	{ place: 'hospital-same-day', patient: 'any', codes: ['99234', '99235', '99236'] },
	{ place: 'emergency', patient: 'any', codes: ['99281', '99282', '99283', '99284', '99285'] },
	{ place: 'nursing-initial', patient: 'any', codes: ['99304', '99305', '99306'] },
	{ place: 'nursing-subsequent', patient: 'any', codes: ['99307', '99308', '99309', '99310'] },
	{ place: 'consultation', patient: 'any', codes: ['99242', '99243', '99244', '99245'] },
];

/** Preventive visits go by age, not by level; the two lists hold the same ages in the same places. */
const PREVENTIVE = {
	new: ['99381', '99382', '99383', '99384', '99385', '99386', '99387'],
	established: ['99391', '99392', '99393', '99394', '99395', '99396', '99397'],
} as const;

interface Family {
	readonly place: string;
	readonly patient: 'new' | 'established' | 'any';
	readonly codes: readonly string[];
}

/** How a given E/M code stands to the expected one; null where they are not both E/M codes of ours. */
export type LevelDifference = 'upcode' | 'undercode' | 'new_vs_est' | 'other-setting';

/** Compares two E/M codes by level, patient and setting. [SC8] */
export function compareLevels(expected: string, given: string): LevelDifference | null {
	if (expected === given) return null;
	if (isSameAge(expected, given)) return 'new_vs_est';
	const wanted = find(expected);
	const found = find(given);
	if (wanted === null || found === null) return null;
	if (wanted.family === found.family) return found.level > wanted.level ? 'upcode' : 'undercode';
	return wanted.family.place === found.family.place ? 'new_vs_est' : 'other-setting';
}

/** States whether a code is a visit with a level, of a family of ours. */
export function isVisitCode(code: string): boolean {
	return find(code) !== null;
}

/** By how many levels a visit was coded too high (or, below zero, too low); null across families. */
export function levelsOver(expected: string, given: string): number | null {
	const wanted = find(expected);
	const found = find(given);
	return wanted && found && wanted.family === found.family ? found.level - wanted.level : null;
}

function isSameAge(expected: string, given: string): boolean {
	const isPair = (left: readonly string[], right: readonly string[]) =>
		left.includes(expected) && left.indexOf(expected) === right.indexOf(given);
	return (
		isPair(PREVENTIVE.new, PREVENTIVE.established) || isPair(PREVENTIVE.established, PREVENTIVE.new)
	);
}

function find(code: string): { family: Family; level: number } | null {
	for (const family of FAMILIES) {
		const level = family.codes.indexOf(code);
		if (level !== -1) return { family, level };
	}
	return null;
}
