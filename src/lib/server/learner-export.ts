import { readRecordDocument, writeRecordDocument } from '#domain/learning';
import type { RecordDocument } from '#domain/learning';
import type { ImportOutcome, LearnerId, LearnerStore } from '#server/learner-store';

/** The largest file that is read. */
export const LARGEST_IMPORT = 20 * 1024 * 1024;

/** What became of a file somebody handed in. The message is a sentence for that person. */
export interface ImportReport {
	readonly ok: boolean;
	readonly added: number;
	readonly alreadyHere: number;
	readonly message: string;
}

/** Gathers a learner's whole record as one document to take away. */
export async function exportRecord(
	store: LearnerStore,
	learner: LearnerId,
	now: Date,
): Promise<RecordDocument> {
	return writeRecordDocument(await store.readEvents(learner), now.toISOString());
}

/** Brings an exported record into a learner's own. Nothing is changed unless the whole file is good. */
export async function importRecord(
	store: LearnerStore,
	learner: LearnerId,
	source: { readonly file: string; readonly bytes: Uint8Array },
): Promise<ImportReport> {
	if (source.bytes.length > LARGEST_IMPORT) {
		return refuseFile(
			'This file is larger than 20 MB, more than any record needs. Choose the file that the export gave you.',
		);
	}
	const value = parseJson(source.bytes);
	if (value === undefined) {
		return refuseFile(
			'This file is not an exported record: it can not be read as JSON. Choose the file that the export gave you.',
		);
	}
	const read = readRecordDocument({ file: source.file, value });
	if (!read.ok) {
		const first = read.problems[0]?.message ?? 'It has no known form.';
		return refuseFile(
			`This file is not an exported record, or it was changed since. Nothing was brought in. ${first}`,
		);
	}
	const outcome = await store.importDocument(learner, read.value);
	if (outcome.state === 'too-many') {
		return refuseFile(
			`Your record would come to hold more than ${outcome.most.toLocaleString('en')} attempts. Nothing was brought in. Start as a new learner and import the file there.`,
		);
	}
	const { added, alreadyHere } = outcome;
	return { ok: true, added, alreadyHere, message: describe(outcome) };
}

type Imported = Extract<ImportOutcome, { readonly state: 'imported' }>;

function refuseFile(message: string): ImportReport {
	return { ok: false, added: 0, alreadyHere: 0, message };
}

function parseJson(bytes: Uint8Array): unknown {
	try {
		const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		return value;
	} catch {
		return undefined;
	}
}

function describe(imported: Imported): string {
	const { added, alreadyHere, unscored, notes, sittings, codes, journeys } = imported;
	const sentences: string[] = [];
	if (added > 0) sentences.push(`${attempts(added)} brought in.`);
	if (notes > 0)
		sentences.push(`${notes === 1 ? '1 note was' : `${notes} notes were`} brought in.`);
	if (sittings > 0)
		sentences.push(`${sittings === 1 ? '1 sitting was' : `${sittings} sittings were`} brought in.`);
	if (codes > 0)
		sentences.push(
			`${codes === 1 ? 'What you keep of 1 code was' : `What you keep of ${codes} codes was`} brought in.`,
		);
	if (journeys > 0)
		sentences.push(`${journeys === 1 ? '1 journey was' : `${journeys} journeys were`} brought in.`);
	if (added + notes + sittings + codes + journeys === 0)
		sentences.push('Nothing new was in this file.');
	if (alreadyHere > 0) sentences.push(`${attempts(alreadyHere)} already in your record.`);
	if (unscored > 0) sentences.push(`${attempts(unscored)} left out for want of a score.`);
	return sentences.join(' ');
}

function attempts(count: number): string {
	return count === 1 ? '1 attempt was' : `${count} attempts were`;
}
