import { findAttempt } from '#domain/learning';
import type {
	AttemptName,
	AttemptScored,
	AttemptSubmitted,
	AttemptSummary,
	StoredEvent,
} from '#domain/learning';
import type { EventPlace } from './event-log.ts';
import type { OpenLearner } from './open-learner.ts';
import { StoreFailure } from './store-failure.ts';

/** An attempt in full. */
export interface StoredAttempt {
	readonly summary: AttemptSummary;
	readonly submitted: AttemptSubmitted;
	/** The score that holds; null only after a crash. */
	readonly scored: { readonly at: string; readonly event: AttemptScored } | null;
}

/** Reads one attempt by the places of its events; the rest of the log is not touched. */
export async function readAttempt(
	learner: OpenLearner,
	name: AttemptName,
): Promise<StoredAttempt | null> {
	const summary = findAttempt(learner.record, name);
	const place = learner.places.find(name);
	if (summary === null || place === null) return null;
	const { event: submitted } = await readNamed(learner, place.submitted, name);
	if (submitted.type !== 'attempt-submitted') throw wrongEvent(learner, place.submitted);
	if (place.scored === null) return { summary, submitted, scored: null };
	const { at, event } = await readNamed(learner, place.scored, name);
	if (event.type !== 'attempt-scored') throw wrongEvent(learner, place.scored);
	return { summary, submitted, scored: { at, event } };
}

async function readNamed(
	learner: OpenLearner,
	place: EventPlace,
	{ caseId, number }: AttemptName,
): Promise<StoredEvent> {
	const stored = await learner.log.read(place);
	const { event } = stored;
	const isNamed =
		'attempt' in event && event.attempt.caseId === caseId && event.attempt.number === number;
	if (!isNamed) throw wrongEvent(learner, place);
	return stored;
}

function wrongEvent(learner: OpenLearner, { offset }: EventPlace): StoreFailure {
	return new StoreFailure('unreadable', { file: `${learner.log.path} at byte ${offset}` });
}
