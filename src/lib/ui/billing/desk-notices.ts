import type { FieldProblem } from '$lib/ui/coding/field-problems.ts';
import type { WorkReply } from '$lib/ui/coding/work-reply.ts';

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
	reply: WorkReply<unknown> | null,
	names: Readonly<Record<string, string>>,
	tellBlank: (field: string) => string = (field) => `${names[field] ?? field}: still blank.`,
): DeskNotices {
	const missing = reply?.missing ?? [];
	const blank = missing.map((field) => ({ field, message: tellBlank(field) }));
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
