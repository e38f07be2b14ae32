/** The kinds of notes of the tabular list, in the order in which a coder reads them. */
export const NOTE_KINDS = [
	'includes',
	'inclusion',
	'code-first',
	'use-additional',
	'code-also',
	'excludes1',
	'excludes2',
	'seventh-character',
	'note',
] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/** A note of the tabular list, at the place where it is printed. */
export interface TabularNote {
	readonly kind: NoteKind;
	readonly text: string;
}

/** A 7th character and what it means. */
export interface SeventhCharacter {
	readonly character: string;
	readonly meaning: string;
}

/** What the tabular list says at one place: a chapter, a block (section), or a code. */
export interface TabularEntry {
	/** Chapter number (`4`), block (`E08-E13`), or code with its dot. */
	readonly id: string;
	readonly level: 'chapter' | 'block' | 'code';
	readonly description: string;
	/** Id of the place above; null for a chapter. */
	readonly above: string | null;
	readonly notes: readonly TabularNote[];
	/** The characters that codes below have to end with; empty where nothing is said. */
	readonly sevenths: readonly SeventhCharacter[];
}

export interface TabularList {
	/** Of the file: its notes are those of this year. */
	readonly year: number;
	readonly entries: readonly TabularEntry[];
}
