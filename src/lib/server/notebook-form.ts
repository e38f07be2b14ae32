import { fail } from '@sveltejs/kit';
import {
	cleanNote,
	isCaseId,
	isNoteTooLong,
	LONGEST_FINDING_NOTE,
	readFindingMark,
} from '#domain/learning';
import type { AttemptName } from '#domain/learning';
import type { App } from '#server/app';
import { textOf } from '#server/form-action';
import { StoreFailure } from '#server/learner-store';
import type { LearnerId, NoteOutcome } from '#server/learner-store';
import { logFailure } from '#server/log-failure';

/** What the notebook is told after a note was sent. */
export interface NoteReply {
	/** The entry it was about, as the page called it. */
	readonly entry: string;
	/** The note as it was typed, where it could not be kept. */
	readonly note?: string;
	readonly message: string;
	readonly isKept: boolean;
}

/** Keeps a posted note. What can not be kept comes back as it was typed. [WB30] */
export async function keepNoteByForm({ store }: App, learner: LearnerId, form: FormData) {
	const entry = textOf(form, 'entry');
	const typed = textOf(form, 'note');
	const attempt = readAttemptName(textOf(form, 'case'), textOf(form, 'attempt'));
	const finding = readFindingMark(textOf(form, 'finding'));
	const refuse = (status: 400 | 404 | 503, message: string) =>
		fail(status, { entry, note: typed, message, isKept: false } satisfies NoteReply);
	if (attempt === null || finding === null) {
		return refuse(400, 'This form lacks the name of its finding. Reload the page and try again.');
	}
	const length = [...cleanNote(typed)].length;
	if (isNoteTooLong(cleanNote(typed))) {
		return refuse(
			400,
			`The note has ${String(length)} characters; ${String(LONGEST_FINDING_NOTE)} is the most. It has not been saved.`,
		);
	}
	let outcome: NoteOutcome;
	try {
		outcome = await store.noteFinding(learner, { attempt, finding, note: typed });
	} catch (failure) {
		if (!(failure instanceof StoreFailure)) throw failure;
		logFailure('store', failure);
		return refuse(503, failure.message);
	}
	if (outcome.state === 'no-such-finding') {
		return refuse(
			404,
			'This record has no such finding: another record was opened in this browser, or the attempt was scored anew. The note has not been saved.',
		);
	}
	const message = outcome.note === '' ? 'The note was taken away.' : 'The note is saved.';
	return { entry, message, isKept: true } satisfies NoteReply;
}

function readAttemptName(caseId: string, number: string): AttemptName | null {
	if (!isCaseId(caseId) || !/^[1-9]\d{0,8}$/.test(number)) return null;
	return { caseId, number: Number(number) };
}
