import type { RecordDocument } from '#domain/learning';
import type { App } from '#server/app';
import { exportRecord, importRecord } from '#server/learner-export';
import type { ImportReport } from '#server/learner-export';
import type { LearnerId } from '#server/learner-store';
import { readRecord } from '#server/read-record';
import { identify, readReturnCode } from '#server/who';
import type { Who } from '#server/who';

/** What the page about one's record shows. */
export interface RecordView {
	readonly displayName: string;
	readonly attempts: number;
}

/** Opens the page about the record of whoever asks. */
export async function openRecord(app: App, who: Who): Promise<RecordView> {
	const { displayName, attempts } = await readRecord(app, who);
	return { displayName, attempts: attempts.length };
}

export async function renameLearner(
	{ store }: App,
	learner: LearnerId,
	displayName: string,
): Promise<string> {
	return store.rename(learner, displayName);
}

export async function takeRecord(
	{ store }: App,
	learner: LearnerId,
	now: Date,
): Promise<RecordDocument> {
	return exportRecord(store, learner, now);
}

export async function bringRecord(
	{ store }: App,
	learner: LearnerId,
	source: { readonly file: string; readonly bytes: Uint8Array },
): Promise<ImportReport> {
	return importRecord(store, learner, source);
}

export async function deleteRecord({ store }: App, learner: LearnerId): Promise<void> {
	await store.deleteLearner(learner);
}

/** Looks up a return code as it was typed: the token of a record there is, or why not. [WB10] */
export async function findRecord(
	{ store }: App,
	typed: string,
): Promise<{ readonly token: string } | { readonly message: string }> {
	const token = readReturnCode(typed);
	const learner = token === null ? null : identify(token).learner;
	if (token === null || learner === null) {
		return {
			message:
				'This is not a return code: it has 26 letters and digits, in groups of five. Look at it again, digit by digit.',
		};
	}
	if (await store.hasRecord(learner)) return { token };
	return {
		message:
			'This server holds no record under this return code. It may have been deleted, or belong to another server; there, an exported file would bring it here.',
	};
}
