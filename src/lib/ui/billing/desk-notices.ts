import type { Work } from '#domain/learning';
import type { FieldProblem } from '$lib/ui/coding/field-problems.ts';

/** What a post of a desk comes back with when it does not go on to a score. */
export interface DeskReply<Given> {
	readonly problems?: readonly FieldProblem[] | undefined;
	readonly missing?: readonly string[] | undefined;
	readonly message?: string | undefined;
	readonly conflict?:
		| {
				readonly revision: number;
				readonly savedAt: string;
				readonly answer: Given;
				readonly work: Pick<Work, 'note' | 'highlights'>;
		  }
		| undefined;
	readonly saved?: { readonly revision: number; readonly savedAt: string } | undefined;
	readonly answer?: Given | undefined;
	readonly note?: string | undefined;
	readonly otherLearner?: string | undefined;
	readonly hints?: readonly string[] | undefined;
}

/** What the desk has to tell besides its own fields. */
export interface DeskNotices {
	readonly title: string;
	readonly problems: readonly FieldProblem[];
	readonly remarks: readonly string[];
}

/**
 * Puts a reply in words. What is blank leads to its field; nothing is said of the rest, not even whether
 * it is right.
 */
export function tellDeskReply(
	reply: DeskReply<unknown> | null,
	names: Readonly<Record<string, string>>,
): DeskNotices {
	const missing = reply?.missing ?? [];
	const blank = missing.map((field) => ({
		field,
		message: `${names[field] ?? field}: still blank.`,
	}));
	const remarks =
		reply?.message !== undefined && reply.otherLearner === undefined ? [reply.message] : [];
	const title =
		missing.length > 0
			? 'Not submitted yet: nothing is scored while something is blank'
			: remarks.length > 0
				? 'That did not go through'
				: 'This could not be taken as it is';
	return { title, problems: [...blank, ...(reply?.problems ?? [])], remarks };
}
