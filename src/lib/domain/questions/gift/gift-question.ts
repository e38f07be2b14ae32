/** A question as the GIFT format holds it: single best answer, with reasons and tags. */
export interface GiftQuestion {
	/** Title and id. */
	readonly id: string;
	/** Markdown. */
	readonly stem: string;
	readonly options: readonly GiftOption[];
	/** Shown to whoever answered, right or wrong. */
	readonly rationale: string;
	/** `name:value`, or a value alone, as Moodle keeps them. */
	readonly tags: readonly string[];
}

export interface GiftOption {
	readonly text: string;
	readonly isRight: boolean;
	/** Why it is wrong; empty for the right one. */
	readonly reason: string;
}
