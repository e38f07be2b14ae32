/** What somebody types into a code field. */
export interface TypedQuery {
	readonly sheet: 'diagnosis' | 'procedure';
	readonly text: string;
}

/** A search starts with the second letter, so that is the first keystroke anything can come of. */
const FEWEST_LETTERS = 2;

/** Twenty things people look for: words, abbreviations, whole codes, beginnings of codes. */
export const TYPED_QUERIES: readonly TypedQuery[] = [
	...[
		...['type 2 diabetes', 'hypertension', 'htn', 'ckd stage 3', 'low back pain', 'chest pain'],
		...['laceration hand', 'gallstones', 'copd', 'urinary tract infection', 'asthma'],
		...['E11.22', 'S61.41', 'Z79.84'],
	].map((text): TypedQuery => ({ sheet: 'diagnosis', text })),
	...['clinic visit', '99214', 'lac repair', 'ekg', 'tetanus vaccine', 'J1885'].map(
		(text): TypedQuery => ({ sheet: 'procedure', text }),
	),
];

/** The texts that stand in the field while a query is typed, from the first that is searched for. */
export function keystrokesOf({ text }: TypedQuery): readonly string[] {
	return Array.from(text, (_, index) => text.slice(0, index + 1)).slice(FEWEST_LETTERS - 1);
}
