/** The side a description names; null where it names none. */
export type Side = 'left' | 'right' | 'bilateral' | 'unspecified';

/** Reads the side from an official description: its place in the code differs between categories. [CO10] */
export function sideOf(description: string): Side | null {
	const words = description.toLowerCase();
	if (/\bbilateral\b|\bright and left\b|\bboth (?:eyes|ears|sides)\b/.test(words))
		return 'bilateral';
	const isRight = /\bright\b/.test(words);
	const isLeft = /\bleft\b/.test(words);
	if (isRight !== isLeft) return isRight ? 'right' : 'left';
	const isVague =
		/\bunspecified (?:side|eye|ear|limb|arm|leg|hand|foot|knee|hip|shoulder|elbow|wrist|ankle|finger|thumb|toe|forearm|thigh|breast|female breast|male breast|upper limb|lower limb|upper arm|lower leg)/;
	return isVague.test(words) ? 'unspecified' : null;
}

/** The side a modifier names; null for one that names none. Fingers and toes carry their side. [CO10] */
export function sideOfModifier(modifier: string): 'left' | 'right' | 'bilateral' | null {
	if (modifier === '50') return 'bilateral';
	if (/^(?:LT|E[12]|FA|F[1-4]|TA|T[1-4])$/.test(modifier)) return 'left';
	return /^(?:RT|E[34]|F[5-9]|T[5-9])$/.test(modifier) ? 'right' : null;
}
