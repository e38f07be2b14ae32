/** A piece of a code and what it stands for. */
export interface CodePart {
	readonly text: string;
	readonly says: string;
}

/** Chapters of ICD-10-CM by the categories they end with, in our own words; a code lies in the first not before it. */
const CHAPTERS: readonly (readonly [string, string])[] = [
	['B99', 'infections and parasites'],
	['D49', 'growths, harmless or not'],
	['D89', 'blood and defenses'],
	['E89', 'hormones, nutrition, metabolism'],
	['F99', 'mind and behavior'],
	['G99', 'nerves and brain'],
	['H59', 'eye'],
	['H95', 'ear'],
	['I99', 'heart and vessels'],
	['J99', 'breathing'],
	['K95', 'digestion'],
	['L99', 'skin'],
	['M99', 'muscles, joints and bones'],
	['N99', 'kidneys, urine and sexual organs'],
	['O9A', 'pregnancy, birth and the weeks after'],
	['P96', 'around birth, of the child'],
	['QA9', 'what people are born with'],
	['R99', 'signs, symptoms, unusual findings'],
	['T88', 'injuries, poisonings, what comes from outside'],
	['U85', 'codes for special purposes'],
	['Y99', 'how an injury came about'],
	['Z99', 'reasons for care other than illness'],
];

/** What the first letter of a HCPCS Level II code is for (coding-rules §6). */
const LETTERS: Readonly<Record<string, string>> = {
	A: 'transport, supplies',
	B: 'feeding by tube or vein',
	C: 'outpatient hospital, payment on its own',
	E: 'equipment for the home',
	G: 'procedures and visits that Medicare names itself',
	H: 'behavioral health, for states',
	J: 'drugs',
	K: 'equipment, for its Medicare contractors',
	L: 'braces and artificial limbs',
	M: 'medical services and quality measures',
	P: 'pathology and laboratory',
	Q: 'temporary: drugs, supplies, casts',
	R: 'moving imaging equipment',
	S: 'private payers, never Medicare',
	T: 'state programs',
	U: 'laboratory tests of an emergency',
	V: 'vision, hearing',
};

/** Ranges of CPT numbers by what they are about, in our own words (coding-rules §3). */
const RANGES: readonly (readonly [number, number, string])[] = [
	[100, 1_999, 'anesthesia'],
	[10_004, 19_499, 'operations on skin and breast'],
	[20_100, 29_999, 'operations on bones, joints and muscles'],
	[30_000, 32_999, 'operations on the airways and lungs'],
	[33_016, 37_799, 'operations on heart and vessels'],
	[38_100, 39_599, 'operations on spleen, nodes and diaphragm'],
	[40_490, 49_999, 'operations on the digestive tract'],
	[50_010, 53_899, 'operations on kidneys and urinary tract'],
	[54_000, 59_899, 'operations on sexual organs, and birth'],
	[60_000, 64_999, 'operations on glands and nerves'],
	[65_091, 69_990, 'operations on eye and ear'],
	[70_010, 79_999, 'imaging and radiation'],
	[80_047, 89_398, 'laboratory and pathology'],
	[99_202, 99_499, 'visits and care by a level'],
	[90_281, 99_607, 'medicine: vaccines, tests, therapies'],
];

const ENDS: Readonly<Record<string, string>> = {
	F: 'F at the end: tracks how care is done; never paid',
	T: 'T at the end: new technology; takes the place of an unlisted number',
	U: 'U at the end: a laboratory’s own test',
	M: 'M at the end: a laboratory analysis that ends in a score',
	A: 'A at the end: giving of a vaccine in the pandemic',
};

/** Takes a diagnosis code apart by its places: category, detail, placeholders, 7th character. [RK9] */
export function partsOfDiagnosis(code: string, seventh: string | null): CodePart[] {
	const bare = code.replace('.', '');
	const category = bare.slice(0, 3);
	const chapter = CHAPTERS.find(([end]) => category <= end)?.[1] ?? 'a chapter of its own';
	return [
		{
			text: bare.slice(0, 1),
			says: `Chapter: ${chapter}. A chapter can take several letters, and a letter two chapters.`,
		},
		{
			text: category,
			says: 'Category: the first three characters. What is said of it holds for all below it.',
		},
		...[...bare.slice(3, 6)].map((character, at) => ({
			text: character,
			says:
				character === 'X'
					? `${ordinal(at + 4)} character: a placeholder. It holds the place so that what follows stands where it has to.`
					: `${ordinal(at + 4)} character: ${at === 0 ? 'cause, site or kind' : 'more of site, side, kind or course'}.`,
		})),
		...(bare.length === 7
			? [
					{
						text: bare.slice(6),
						says:
							seventh === null
								? '7th character: what it means is said at the category, and is not the same everywhere.'
								: `7th character: ${seventh}.`,
					},
				]
			: []),
	];
}

/** Takes a HCPCS Level II code apart; null for a letter we do not have. [RK9] */
export function partsOfHcpcs(code: string): CodePart[] {
	const letter = code.slice(0, 1);
	return [
		{ text: letter, says: `Section: ${LETTERS[letter] ?? 'a section of its own'}.` },
		{
			text: code.slice(1),
			says: 'A number within it. It has no parts: look it up, never guess from a neighbor.',
		},
	];
}

/** Says in which range a CPT number lies; its own words are the AMA's and not here. [RK9] */
export function partsOfCpt(code: string): CodePart[] {
	const end = ENDS[code.slice(-1)];
	if (end !== undefined) return [{ text: code, says: `${end}.` }];
	const number = Number(code);
	const range = RANGES.find(([from, to]) => number >= from && number <= to)?.[2];
	return [
		{
			text: code,
			says: `A number for ${range ?? 'a service outside the usual ranges'}. Its digits have no meaning of their own, and some numbers stand out of order.`,
		},
	];
}

function ordinal(place: number): string {
	return `${String(place)}th`;
}
