/*
 * Words by which codes of one condition differ only in a choice that a coder makes last: the side, the
 * phase of care, the trimester. A family of such codes is one thing to find and then a choice to make.
 */

/** Each word has a bit, so that what a family offers fits into one number. */
const CHOICES = [
	'right',
	'left',
	'bilateral',
	'initial',
	'subsequent',
	'sequela',
	'closed',
	'open',
	'routine',
	'delayed',
	'nonunion',
	'malunion',
	'first',
	'second',
	'third',
	'trimester',
	'fetus',
	'mild',
	'moderate',
	'severe',
	'indeterminate',
	'stage',
	'upper',
	'lower',
] as const;

const BIT_OF: ReadonlyMap<string, number> = new Map(
	CHOICES.map((word, index) => [word, 2 ** index]),
);

/** What people type for a choice. */
const SAID: Readonly<Record<string, string>> = {
	rt: 'right',
	lt: 'left',
	bilat: 'bilateral',
	both: 'bilateral',
	init: 'initial',
	subsq: 'subsequent',
	subseq: 'subsequent',
	subs: 'subsequent',
	followup: 'subsequent',
	aftercare: 'subsequent',
	seq: 'sequela',
};

/** Words that come along with a choice and mean nothing beside it. */
const COMPANIONS: ReadonlySet<string> = new Set([
	'unspecified',
	'encounter',
	'for',
	'fracture',
	'with',
	'healing',
	'type',
	'i',
	'ii',
	'iii',
	'iiia',
	'iiib',
	'iiic',
	'or',
	'side',
	'eye',
	'eyelid',
	'ear',
	'limb',
	'not',
	'applicable',
	'other',
	'1',
	'2',
	'3',
	'4',
	'5',
	'of',
	'the',
	'in',
	'and',
	'displaced',
	'nondisplaced',
]);

/** The bit of a word that makes a choice; 0 for any other word. */
export function choiceBit(word: string): number {
	return BIT_OF.get(word) ?? BIT_OF.get(SAID[word] ?? '') ?? 0;
}

/**
 * The choices that a word cut short may still become: `sub` may become `subsequent`. A single letter
 * is no word about a side: R and L are, and are read so.
 */
export function choicesBegunBy(word: string): number {
	if (word === 'r') return choiceBit('right');
	if (word === 'l') return choiceBit('left');
	const whole = choiceBit(word);
	if (whole !== 0 || word.length < 3) return whole;
	let bits = 0;
	for (const [choice, bit] of BIT_OF) if (choice.startsWith(word)) bits += bit;
	return bits;
}

/** States whether a word may stand in a description for no other reason than a choice. */
export function isCompanion(word: string): boolean {
	return COMPANIONS.has(word);
}

/** How many of these bits are set. */
export function countBits(bits: number): number {
	let left = bits;
	let count = 0;
	for (; left !== 0; left &= left - 1) count += 1;
	return count;
}
