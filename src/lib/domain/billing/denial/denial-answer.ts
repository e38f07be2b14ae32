/**
 * What a learner submits at the denial desk: words of the fixed lists, changes to the claim by the name
 * of the field, papers by their id, and a letter. Everything is raw text, empty where nothing was chosen.
 */
export interface DenialAnswer {
	readonly kind: 'denial';
	readonly schema: 'denial/1';
	readonly bearer: string;
	readonly says: string;
	/** What was found in the chart; blank where the case does not ask for it. */
	readonly audit: { readonly verdict: string; readonly line: string };
	readonly cause: string;
	readonly action: string;
	readonly confidence: '' | 'sure' | 'unsure';
	/** Fields of the claim that differ from what was sent. */
	readonly changes: Readonly<Record<string, string>>;
	readonly writeOff: string;
	readonly checked: readonly string[];
	readonly papers: readonly string[];
	readonly clock: string;
	/** ISO; empty where none was given. */
	readonly deadline: string;
	readonly letter: LetterAnswer;
	readonly prevention: string;
}

export interface LetterAnswer {
	readonly facts: readonly string[];
	/** Id of a rule or a policy of the payer. */
	readonly clause: string;
	readonly ask: string;
	readonly words: string;
}

/** The desk before anything was done. */
export function blankDenial(): DenialAnswer {
	return {
		kind: 'denial',
		schema: 'denial/1',
		bearer: '',
		says: '',
		audit: { verdict: '', line: '' },
		cause: '',
		action: '',
		confidence: '',
		changes: {},
		writeOff: '',
		checked: [],
		papers: [],
		clock: '',
		deadline: '',
		letter: { facts: [], clause: '', ask: '', words: '' },
		prevention: '',
	};
}
