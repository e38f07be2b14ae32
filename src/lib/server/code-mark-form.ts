import { fail } from '@sveltejs/kit';
import { cleanNote, isCodeName, isNoteTooLong, LONGEST_FINDING_NOTE } from '#domain/learning';
import type { App } from '#server/app';
import { textOf } from '#server/form-action';
import type { LearnerId } from '#server/learner-store';

/** What the page of a code is told after a bookmark or a note was sent. */
export interface MarkReply {
	readonly message: string;
	readonly isKept: boolean;
	/** The note as it was typed, where it could not be kept. */
	readonly note?: string;
}

/** Keeps a posted note on a code, or a bookmark. What can not be kept comes back as it was typed. [CB20] */
export async function markCodeByForm(
	{ store }: App,
	learner: LearnerId,
	code: { readonly system: string; readonly code: string },
	form: FormData,
) {
	const note = form.has('note') ? textOf(form, 'note') : undefined;
	const refuse = (status: 400 | 409, message: string) =>
		fail(status, {
			...{ message, isKept: false },
			...(note === undefined ? {} : { note }),
		} satisfies MarkReply);
	const { system } = code;
	if (!isCodeName({ system, code: code.code })) {
		return refuse(400, 'There is no such code. Nothing was saved.');
	}
	if (note !== undefined && isNoteTooLong(cleanNote(note))) {
		const length = String([...cleanNote(note)].length);
		return refuse(
			400,
			`The note has ${length} characters; ${String(LONGEST_FINDING_NOTE)} is the most. It has not been saved.`,
		);
	}
	const bookmark = textOf(form, 'bookmark');
	const outcome = await store.markCode(learner, {
		code,
		...(bookmark === '' ? {} : { isBookmarked: bookmark === 'on' }),
		...(note === undefined ? {} : { note }),
	});
	if (outcome.state === 'too-many') {
		return refuse(
			409,
			`Your record keeps ${String(outcome.most)} codes already, which is the most. Take one away first.`,
		);
	}
	const message =
		note === undefined
			? outcome.isBookmarked
				? 'Bookmarked.'
				: 'The bookmark was taken away.'
			: outcome.note === ''
				? 'The note was taken away.'
				: 'The note is saved.';
	return { message, isKept: true } satisfies MarkReply;
}
