import type { JourneyAnswer } from '#domain/journeys';
import { latestRun } from '#domain/learning';
import type { JourneyEvent, JourneyRun } from '#domain/learning';
import type { OpenLearner } from './open-learner.ts';

/** More chapters than any run has, and more savings than anybody needs: a page gone wild fills no disk. */
const MOST_ANSWERS = 40;

/** What a page sends of the open chapter. */
export interface RunChange {
	readonly type: 'answered' | 'saved';
	readonly answer: JourneyAnswer;
	/** How many answers the page knew of. */
	readonly after: number;
}

/** Begins a run of a journey; one that was begun and has no answer yet is gone on with. */
export async function startRun(
	learner: OpenLearner,
	journey: string,
	now: Date,
): Promise<JourneyRun | null> {
	const last = latestRun(learner.record.journeys, journey);
	if (last !== null && last.answers.length === 0) return last;
	await append(learner, journey, (last?.run ?? 0) + 1, { type: 'started' }, now);
	return latestRun(learner.record.journeys, journey);
}

/**
 * Keeps what was handed in or put aside in the latest run. `after` is how many answers the page knew of: one that
 * came too late changes nothing, and the run is handed back as it is. [ST50]
 */
export async function changeRun(
	learner: OpenLearner,
	journey: string,
	change: RunChange,
	now: Date,
): Promise<JourneyRun | null> {
	const { type, answer, after } = change;
	const run = latestRun(learner.record.journeys, journey);
	if (run === null || run.answers.length !== after || after >= MOST_ANSWERS) return run;
	await append(learner, journey, run.run, { type, answer }, now);
	return latestRun(learner.record.journeys, journey);
}

async function append(
	learner: OpenLearner,
	journey: string,
	run: number,
	event: JourneyEvent,
	now: Date,
): Promise<void> {
	await learner.append([
		{ at: now.toISOString(), event: { type: 'journey', journey, run, event } },
	]);
}
