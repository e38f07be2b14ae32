/** What a learner submits at the patient desk: what was said, turn by turn, as `turn.number`. */
export interface ConversationAnswer {
	readonly kind: 'conversation';
	readonly schema: 'conversation/1';
	readonly choices: readonly string[];
}

/** The call before anything was said. */
export function blankConversation(): ConversationAnswer {
	return { kind: 'conversation', schema: 'conversation/1', choices: [] };
}
