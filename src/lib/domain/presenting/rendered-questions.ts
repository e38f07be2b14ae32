import type { Question, QuestionFile, QuestionKey } from '#domain/questions';

/** A question as a learner may see it while it is open, rendered. */
export interface RenderedQuestion {
	readonly question: Question;
	readonly stemHtml: string;
	/** In the order of the file. */
	readonly optionHtml: readonly string[];
	/** The text it shares with others; null where it stands alone. */
	readonly caseHtml: string | null;
}

/** What is revealed of a question once it is over, rendered. Stays on the server until then. */
export interface RevealedQuestion {
	readonly key: QuestionKey;
	readonly rationaleHtml: string;
	/** By option in the order of the file; null for the right one. */
	readonly whyNotHtml: readonly (string | null)[];
}

/** One revision of a questions file, read and rendered; the halves share no object. */
export interface QuestionRevision {
	/** SHA-256 of the text. */
	readonly hash: string;
	readonly facts: Pick<QuestionFile, 'exam' | 'domain' | 'codeYear' | 'status'>;
	readonly open: ReadonlyMap<string, RenderedQuestion>;
	readonly secret: {
		readonly text: string;
		readonly revealed: ReadonlyMap<string, RevealedQuestion>;
	};
}
