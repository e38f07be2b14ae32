import { fail } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { FieldProblem } from '#domain/scoring';
import type { App } from '#server/app';
import { becomeLearner, forgetLearner } from '#server/learner-cookie';
import type { LearnerId } from '#server/learner-store';
import { bringRecord, deleteRecord, findRecord, renameLearner } from '#server/manage-record';
import { newToken } from '#server/who';

/** What the page about one's record is told after a post. */
export interface RecordReply {
	readonly message?: string;
	readonly problems?: readonly FieldProblem[];
}

type Asker = Pick<RequestEvent, 'cookies' | 'locals' | 'url'>;

export async function renameByForm(
	app: App,
	learner: LearnerId,
	typed: string,
): Promise<RecordReply> {
	const name = await renameLearner(app, learner, typed);
	return { message: name === '' ? 'You go without a name now.' : `Your name here is ${name} now.` };
}

/** Opens another record in this browser. The one that was open stays on the server. [WB10] */
export async function openByForm(event: Asker, typed: string) {
	const found = await findRecord(event.locals.app, typed);
	if ('message' in found) return refuse('returnCode', found.message);
	becomeLearner(event, found.token);
	return tell('This browser has opened the record of that return code.');
}

/** Starts a record that nobody has. [WB10] */
export function startFresh(event: Asker): RecordReply {
	becomeLearner(event, newToken());
	return tell(
		'This browser has started a new record. The one before can be opened by its return code.',
	);
}

export async function importByForm(app: App, learner: LearnerId, file: FormDataEntryValue | null) {
	if (!(file instanceof File) || file.size === 0) {
		return refuse('file', 'Choose the file that the export gave you, then press Import.');
	}
	const bytes = new Uint8Array(await file.arrayBuffer());
	const { ok, message } = await bringRecord(app, learner, { file: file.name, bytes });
	return ok ? tell(message) : refuse('file', message);
}

/** Deletes the record that is open, once its learner has written so. [WB10] */
export async function deleteByForm(event: Asker, learner: LearnerId, confirmed: string) {
	if (confirmed.trim().toLowerCase() !== 'delete') {
		return refuse('confirm', 'Nothing was deleted. Type the word delete into the field to do it.');
	}
	await deleteRecord(event.locals.app, learner);
	forgetLearner(event);
	return tell('The record was deleted. This browser begins a new one when you save something.');
}

function tell(message: string): RecordReply {
	return { message };
}

function refuse(field: string, message: string) {
	return fail(400, { problems: [{ field, message }] } satisfies RecordReply);
}
