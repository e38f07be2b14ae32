import { actInSitting, isOutOfTime } from '#domain/exams';
import type { Refusal, Sitting, SittingAction, SittingEvent, SittingStarted } from '#domain/exams';
import { findSitting, nextSittingNumber } from '#domain/learning';
import type { OpenLearner } from './open-learner.ts';

/** A form that is about to be sat, with the texts its questions stand in. */
export interface SittingToStart {
	readonly started: Omit<SittingStarted, 'type'>;
	/** Each is kept under its hash before the event that names it. */
	readonly texts: readonly string[];
}

export type ActOutcome =
	| { readonly state: 'acted'; readonly sitting: Sitting; readonly refusal: Refusal | null }
	| { readonly state: 'no-such-sitting' };

/** Starts a sitting. The form is frozen in its first event; returns when that is durable. */
export async function startSitting(
	learner: OpenLearner,
	{ started, texts }: SittingToStart,
	surroundings: { readonly now: Date; readonly keepRevision: (text: string) => Promise<string> },
): Promise<number> {
	for (const text of texts) await surroundings.keepRevision(text);
	const number = nextSittingNumber(learner.record);
	await append(learner, number, [{ type: 'started', ...started }], surroundings.now);
	return number;
}

/**
 * Takes one action in a sitting, by the state it has and the clock of this server. Actions of one learner
 * wait for each other, so two pages never decide by the same state. [ST41]
 */
export async function actInStoredSitting(
	learner: OpenLearner,
	number: number,
	action: SittingAction,
	now: Date,
): Promise<ActOutcome> {
	const sitting = findSitting(learner.record, number);
	if (sitting === null) return { state: 'no-such-sitting' };
	const { events, refusal } = actInSitting(sitting, action, now);
	await append(learner, number, events, now);
	return { state: 'acted', sitting: findSitting(learner.record, number) ?? sitting, refusal };
}

/** Ends a sitting whose time is up though nobody was there; any other is left as it is. */
export async function endIfOutOfTime(
	learner: OpenLearner,
	number: number,
	now: Date,
): Promise<Sitting | null> {
	const sitting = findSitting(learner.record, number);
	if (sitting === null || sitting.endedAt !== null || !isOutOfTime(sitting, now)) return sitting;
	await append(learner, number, [{ type: 'ended', by: 'clock' }], now);
	return findSitting(learner.record, number);
}

/** Keeps the right options of a sitting that is over. Once they are kept, they stay. */
export async function keepRight(
	learner: OpenLearner,
	number: number,
	right: readonly number[],
	now: Date,
): Promise<Sitting | null> {
	const sitting = findSitting(learner.record, number);
	if (sitting === null || sitting.endedAt === null || sitting.right !== null) return sitting;
	await append(learner, number, [{ type: 'scored', right }], now);
	return findSitting(learner.record, number);
}

async function append(
	learner: OpenLearner,
	number: number,
	events: readonly SittingEvent[],
	now: Date,
): Promise<void> {
	if (events.length === 0) return;
	const at = now.toISOString();
	await learner.append(
		events.map((event) => ({ at, event: { type: 'sitting' as const, number, event } })),
	);
}
