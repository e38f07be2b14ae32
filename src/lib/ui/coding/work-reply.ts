import type { Notes } from '$lib/state/work-notes.svelte.ts';
import type { FieldProblem } from './field-problems.ts';

/** What a post of a sheet or a desk comes back with when it does not go on to a score. */
export interface WorkReply<Given> {
	readonly problems?: readonly FieldProblem[] | undefined;
	readonly missing?: readonly string[] | undefined;
	readonly message?: string | undefined;
	readonly conflict?:
		| {
				readonly revision: number;
				readonly savedAt: string;
				readonly answer: Given;
				readonly work: Notes;
		  }
		| undefined;
	readonly saved?: { readonly revision: number; readonly savedAt: string } | undefined;
	readonly answer?: Given | undefined;
	/** The note to self as it was posted. */
	readonly note?: string | undefined;
	/** The mark of whose record is open, where the page was opened for another. */
	readonly otherLearner?: string | undefined;
	/** Every hint taken so far, rendered. */
	readonly hints?: readonly string[] | undefined;
}

/** A reply as one kind of work reads it; what holds an answer of another kind is left out. */
export function replyFor<Given>(
	reply: WorkReply<unknown> | null,
	isAnswer: (value: unknown) => value is Given,
): WorkReply<Given> | null {
	if (reply === null) return null;
	const { answer, conflict, ...rest } = reply;
	const held = conflict?.answer;
	return {
		...rest,
		answer: isAnswer(answer) ? answer : undefined,
		conflict: conflict !== undefined && isAnswer(held) ? { ...conflict, answer: held } : undefined,
	};
}
