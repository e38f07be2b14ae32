import { cleanNote, codeText, findCodeMark, isBlankMark, MOST_CODE_MARKS } from '#domain/learning';
import type { CodeName } from '#domain/learning';
import type { OpenLearner } from './open-learner.ts';

/** What is to be kept of a code; what is left out stays as it is. */
export interface MarkToKeep {
	readonly code: CodeName;
	readonly isBookmarked?: boolean;
	/** As it was typed; blank to take the one there is away. */
	readonly note?: string;
}

export type MarkOutcome =
	| { readonly state: 'kept'; readonly isBookmarked: boolean; readonly note: string }
	| { readonly state: 'too-many'; readonly most: number };

/** Keeps what a learner marks of a code. Keeping what is there already is no event. */
export async function markCode(
	learner: OpenLearner,
	{ code, ...asked }: MarkToKeep,
	now: Date,
): Promise<MarkOutcome> {
	const before = findCodeMark(learner.record, code);
	const isBookmarked = asked.isBookmarked ?? before?.isBookmarked ?? false;
	const note = asked.note === undefined ? (before?.note ?? '') : cleanNote(asked.note);
	const isSame = isBookmarked === (before?.isBookmarked ?? false) && note === (before?.note ?? '');
	if (isSame) return { state: 'kept', isBookmarked, note };
	if (before === null && !isBlankMark({ isBookmarked, note })) {
		const others = learner.record.codes.filter((one) => codeText(one) !== codeText(code));
		if (others.length >= MOST_CODE_MARKS) return { state: 'too-many', most: MOST_CODE_MARKS };
	}
	const event = { type: 'code-marked', code, isBookmarked, note } as const;
	await learner.append([{ at: now.toISOString(), event }]);
	return { state: 'kept', isBookmarked, note };
}
