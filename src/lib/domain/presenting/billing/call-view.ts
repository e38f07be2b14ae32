import type { CallSoFar } from '#domain/billing';

/** The patient desk: who is on the line, and the call as far as it has come. */
export interface CallView {
	/** As far as the display of the telephone tells. */
	readonly line: string;
	readonly time: string;
	readonly direction: 'incoming' | 'outgoing';
	readonly call: CallSoFar;
}

/** A call that was scored, with the better words beside what was said. */
export interface TranscriptView {
	readonly line: string;
	readonly time: string;
	readonly turns: readonly TranscriptTurn[];
	/** How it ended. */
	readonly scene: string;
	readonly caller: string;
}

export interface TranscriptTurn {
	readonly id: string;
	readonly scene: string;
	readonly caller: string;
	readonly says: string;
	readonly feedback: string;
	/** Null where nothing better was to be said. */
	readonly better: string | null;
}
