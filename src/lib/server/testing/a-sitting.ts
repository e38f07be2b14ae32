import type { Sitting, SittingMode } from '#domain/exams';
import type { App } from '../app.ts';

/** A sitting without items, under way unless it has ended. */
export function aSitting(mode: SittingMode, endedAt: string | null): Sitting {
	return {
		number: 1,
		exam: 'cpc',
		mode,
		seed: 'x',
		factor: 1,
		endAt: null,
		feedback: 'end',
		items: [],
		startedAt: '2026-03-01T10:00:00.000Z',
		states: [],
		pausedAt: null,
		endedAt,
		endedBy: endedAt === null ? null : 'learner',
		right: null,
		refused: 0,
		lastAt: '2026-03-01T10:00:00.000Z',
	};
}

/** The same app, whose learners are all in this sitting. */
export function inSitting<Opened extends App>(app: Opened, sitting: Sitting): Opened {
	const { store } = app;
	const readRecord: App['store']['readRecord'] = async (learner) => ({
		...(await store.readRecord(learner)),
		sittings: [sitting],
	});
	return { ...app, store: { ...store, readRecord } };
}
