/** What a call is scored on, with the points of each. */
export const CALL_MARKS = {
	accuracy: 30,
	privacy: 30,
	kindness: 20,
	resolution: 20,
} as const;

export type CallMark = keyof typeof CALL_MARKS;
export type CallPoints = Readonly<Record<CallMark, number>>;

/** The call as a whole: secret, because it says where every sentence leads. */
export interface ConversationKey {
	/** The turn the call begins with. */
	readonly start: string;
	readonly turns: ReadonlyMap<string, CallTurn>;
}

/** What is heard, and what can be said to it. */
export interface CallTurn {
	readonly id: string;
	/** What happens beside the words; empty where nothing does. */
	readonly scene: string;
	/** The caller’s words. */
	readonly caller: string;
	readonly options: readonly CallOption[];
	/** Points that come with this end; null where the call goes on. */
	readonly ending: CallPoints | null;
}

export interface CallOption {
	/** Its number in the turn, from 1. */
	readonly id: string;
	readonly says: string;
	/** The turn it leads to. */
	readonly next: string;
	readonly points: CallPoints;
	readonly feedback: string;
	/** Whether it takes all points: a bill to somebody who may not get one. */
	readonly fails: boolean;
}

/** What is known of a call before anybody speaks. */
export interface ConversationMatter {
	/** Who is on the line, as far as the display tells. */
	readonly caller: string;
	/** `HH:MM`. */
	readonly time: string;
	readonly direction: 'incoming' | 'outgoing';
}
