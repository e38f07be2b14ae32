import type {
	CodeChange,
	CodeLine,
	NoteKind,
	PlaceAbove,
	SeventhCharacter,
} from '#domain/codebook';

/** A piece of a note; a code that can be gone to has its address. */
export interface NotePiece {
	readonly text: string;
	readonly code: string | null;
}

/** A note as it is shown: in pieces, with where it is printed. */
export interface ShownNote {
	readonly pieces: readonly NotePiece[];
	readonly printedAt: PlaceAbove;
	readonly isInherited: boolean;
}

export interface ShownNotes {
	readonly kind: NoteKind;
	readonly notes: readonly ShownNote[];
}

/** An excludes note of another code that names this one. */
export interface ShownElsewhere {
	readonly kind: 'excludes1' | 'excludes2';
	readonly printedAt: PlaceAbove;
	readonly pieces: readonly NotePiece[];
}

/** A section of the guidelines in our own words. */
export interface ShownGuideline {
	readonly section: string;
	readonly title: string;
	readonly says: string;
}

/** How a loaded edition has a code. */
export interface CodeInEdition {
	readonly year: number;
	/** First date of service, ISO. */
	readonly from: string;
	readonly standing: 'billable' | 'header' | 'absent';
	/** What it is called there, where that differs from the page's. */
	readonly calledThere: string | null;
}

/** A case that teaches a code. */
export interface TeachingCase {
	readonly id: string;
	readonly title: string;
}

/** What a learner keeps of a code. */
export interface OwnMark {
	readonly isBookmarked: boolean;
	/** Empty for none. */
	readonly note: string;
}

/** Everything that the page of a code shows. */
export interface CodePageView extends CodeLine {
	readonly system: string;
	readonly year: number;
	/** First and last date of service, ISO. */
	readonly from: string;
	readonly to: string;
	/** True where no official list of its system is loaded. */
	readonly isTeaching: boolean;
	/** The date of service it was opened for, ISO, and whether the edition is of that date's year. */
	readonly asOf: string;
	readonly isOfThatYear: boolean;
	readonly above: readonly PlaceAbove[];
	readonly completedBy: readonly CodeLine[];
	readonly notes: readonly ShownNotes[];
	/** Year of the file the notes come from; null where none is loaded. */
	readonly notesYear: number | null;
	readonly elsewhere: readonly ShownElsewhere[];
	readonly sevenths: {
		readonly printedAt: PlaceAbove;
		readonly characters: readonly SeventhCharacter[];
	} | null;
	readonly neighbours: readonly CodeLine[];
	readonly guidelines: readonly ShownGuideline[];
	readonly guidelinesYear: number | null;
	readonly changes: readonly CodeChange[];
	readonly editions: readonly CodeInEdition[];
	/** Only of cases this learner has a score for. */
	readonly cases: readonly TeachingCase[];
	readonly own: OwnMark;
	/** Whose text the description is, where that has to be shown. */
	readonly notice: string | null;
}
