import type { JourneyAnswer } from '#domain/journeys';

/** What happens in one run of a journey. */
export type JourneyEvent =
	| { readonly type: 'started' }
	/** Handed in: the chapter is done. */
	| { readonly type: 'answered'; readonly answer: JourneyAnswer }
	/** Put aside for later: the chapter stays open. */
	| { readonly type: 'saved'; readonly answer: JourneyAnswer };

/** One run of a journey, folded from its events. What became of it is worked out by the journey, each time anew. */
export interface JourneyRun {
	readonly journey: string;
	/** From 1 per learner and journey. */
	readonly run: number;
	/** ISO, UTC. */
	readonly startedAt: string;
	readonly answers: readonly { readonly at: string; readonly answer: JourneyAnswer }[];
	/** What was put aside for the open chapter; null for nothing. */
	readonly saved: JourneyAnswer | null;
}

/** Folds one more event into the runs of a record. Events of a run that never began change nothing. */
export function foldJourney(
	runs: readonly JourneyRun[],
	journey: string,
	run: number,
	event: JourneyEvent,
	at: string,
): readonly JourneyRun[] {
	const index = runs.findLastIndex((one) => one.journey === journey && one.run === run);
	const known = runs[index];
	if (event.type === 'started') {
		if (known !== undefined) return runs;
		return [...runs, { journey, run, startedAt: at, answers: [], saved: null }];
	}
	if (known === undefined) return runs;
	const { answer } = event;
	const next =
		event.type === 'saved'
			? { ...known, saved: answer }
			: { ...known, answers: [...known.answers, { at, answer }], saved: null };
	return runs.with(index, next);
}

/** The latest run of a journey; null where it was never begun. */
export function latestRun(runs: readonly JourneyRun[], journey: string): JourneyRun | null {
	return runs.findLast((one) => one.journey === journey) ?? null;
}
