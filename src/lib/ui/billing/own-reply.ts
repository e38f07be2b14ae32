import type { DeskAnswer } from '#domain/billing';
import type { WorkReply } from '$lib/ui/coding/work-reply.ts';

/** A reply as the desk at hand can take it: answers that are not its own are left out. */
export function ownReply<Given extends DeskAnswer>(
	reply: WorkReply<DeskAnswer> | null,
	isOwn: (value: unknown) => value is Given,
): WorkReply<Given> | null {
	if (reply === null) return null;
	const { answer, conflict, ...rest } = reply;
	return {
		...rest,
		...(isOwn(answer) ? { answer } : {}),
		...(conflict !== undefined && isOwn(conflict.answer)
			? { conflict: { ...conflict, answer: conflict.answer } }
			: {}),
	};
}
