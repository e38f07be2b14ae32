import {
	attemptMark,
	currentDraft,
	mergeRecordDocument,
	nextAttemptNumber,
} from '#domain/learning';
import type { AttemptName, Merge, RecordDocument, StoredEvent } from '#domain/learning';
import type { OpenLearner } from './open-learner.ts';
import { readEvents } from './read-events.ts';
import type { StoreFiles } from './store-files.ts';

/** More attempts than this are not brought into one record. */
const MOST_ATTEMPTS = 20_000;

export type ImportOutcome =
	| {
			readonly state: 'imported';
			readonly added: number;
			readonly alreadyHere: number;
			readonly unscored: number;
			readonly notes: number;
			readonly sittings: number;
			/** Marks on codes. */
			readonly codes: number;
			/** Runs of journeys. */
			readonly journeys: number;
	  }
	| { readonly state: 'too-many'; readonly most: number };

/** Brings an exported record into a learner's own, all of it or nothing. */
export async function importDocument(
	files: StoreFiles,
	learner: OpenLearner,
	document: RecordDocument,
	now: Date,
): Promise<ImportOutcome> {
	const present = marksOf(await readEvents(files, learner));
	const merge = mergeRecordDocument(learner.record, document, present, now.toISOString());
	const { added, alreadyHere, unscored, notes, sittings, codes, journeys } = merge;
	if (added > 0 && learner.record.attempts.length + added > MOST_ATTEMPTS) {
		return { state: 'too-many', most: MOST_ATTEMPTS };
	}
	if (merge.events.length > 0) {
		await moveDraftsOn(learner, merge);
		await learner.append(merge.events, true);
	}
	return { state: 'imported', added, alreadyHere, unscored, notes, sittings, codes, journeys };
}

function marksOf(events: readonly StoredEvent[]): ReadonlyMap<string, AttemptName> {
	return new Map(
		events.flatMap(({ at, event }) => {
			if (event.type !== 'attempt-submitted') return [];
			const { answer, attempt } = event;
			const mark = attemptMark({ caseId: attempt.caseId, submittedAt: at, answer });
			return [[mark, attempt] as const];
		}),
	);
}

/**
 * A draft is for the next attempt, and an import moves what the next attempt is. Moved on before the
 * events are appended: a draft for a later attempt than the next is still believed, a spent one is not.
 */
async function moveDraftsOn(learner: OpenLearner, { events }: Merge): Promise<void> {
	const brought = new Map<string, number>();
	for (const { event } of events) {
		if (event.type !== 'attempt-submitted') continue;
		const { caseId } = event.attempt;
		brought.set(caseId, (brought.get(caseId) ?? 0) + 1);
	}
	for (const [caseId, count] of brought) {
		const draft = learner.drafts.find(caseId);
		if (draft === null || currentDraft(learner.record, draft) === null) continue;
		const attempt = nextAttemptNumber(learner.record, caseId) + count;
		await learner.drafts.save({ ...draft, attempt });
	}
}
