import type { ConversationAnswer } from '#domain/billing';

/** A call as it stands on the page: what was said, and what is about to be. [UI61] */
export class ConversationDesk {
	#choices: readonly string[] = $state.raw([]);
	/** The option that is picked and not yet said. */
	picked = $state('');

	constructor(answer: ConversationAnswer) {
		this.replace(answer);
	}

	get choices(): readonly string[] {
		return this.#choices;
	}

	/** Says what is picked, after what the server knows to have been said. */
	say(said: readonly string[]): void {
		if (this.picked === '') return;
		this.#choices = [...said, this.picked];
		this.picked = '';
	}

	/** Only what was said is handed in: picking is not yet speaking. */
	toAnswer(): ConversationAnswer {
		return { kind: 'conversation', schema: 'conversation/1', choices: this.#choices };
	}

	/** Takes over what another page wrote. */
	replace(answer: ConversationAnswer): void {
		this.#choices = [...answer.choices];
		this.picked = '';
	}
}

/** States whether a value is an answer of the patient desk. */
export function isConversation(value: unknown): value is ConversationAnswer {
	return (
		typeof value === 'object' &&
		value !== null &&
		Reflect.get(value, 'kind') === 'conversation' &&
		Array.isArray(Reflect.get(value, 'choices'))
	);
}
