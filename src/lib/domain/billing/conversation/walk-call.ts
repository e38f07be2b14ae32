import type { CallOption, CallTurn, ConversationKey } from '#domain/content';

/** A turn with what was said to it. */
export interface CallStep {
	readonly turn: CallTurn;
	readonly option: CallOption;
}

/** How far a call has come. */
export interface CallWalk {
	readonly steps: readonly CallStep[];
	/** The turn at hand. */
	readonly at: CallTurn;
	readonly isOver: boolean;
}

/** Walks a call by what was said. It stops at the first choice that is none of the turn it is at. [CV3] */
export function walkCall(key: ConversationKey, choices: readonly string[]): CallWalk {
	const steps: CallStep[] = [];
	let at = turnOf(key, key.start);
	for (const choice of choices) {
		const option = at.options.find(({ id }) => choice === `${at.id}.${id}`);
		if (option === undefined) break;
		steps.push({ turn: at, option });
		at = turnOf(key, option.next);
	}
	return { steps, at, isOver: at.ending !== null };
}

/** A turn by its name; readers see to it that every name leads somewhere. */
export function turnOf({ turns }: ConversationKey, id: string): CallTurn {
	const turn = turns.get(id);
	if (turn === undefined) throw new Error(`The call has no turn ${id}.`);
	return turn;
}

/** A call so far, as it may be shown: what was heard and said, and what can be said now. */
export interface CallSoFar {
	readonly said: readonly {
		readonly choice: string;
		readonly scene: string;
		readonly caller: string;
		readonly says: string;
	}[];
	readonly scene: string;
	readonly caller: string;
	/** None where the call is over. */
	readonly options: readonly { readonly choice: string; readonly says: string }[];
}

/** What of a call may reach a page: the turns that were, and the one at hand, by naming fields. [CV3] */
export function tellCall(key: ConversationKey, choices: readonly string[]): CallSoFar {
	const { steps, at } = walkCall(key, choices);
	return {
		said: steps.map(({ turn, option }) => ({
			choice: `${turn.id}.${option.id}`,
			scene: turn.scene,
			caller: turn.caller,
			says: option.says,
		})),
		scene: at.scene,
		caller: at.caller,
		options: at.options.map(({ id, says }) => ({ choice: `${at.id}.${id}`, says })),
	};
}
