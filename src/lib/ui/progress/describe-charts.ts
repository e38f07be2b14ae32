import type { AccuracySeries, PaceSeries } from '#domain/presenting';
import { count } from '../words/count.ts';
import type { BarPlan } from './chart-plan.ts';

/* What a chart shows, in words for whoever does not see it. The table beside it has every number. */

export function describeAccuracy({ attempts }: AccuracySeries): string {
	const firsts = attempts.filter(({ isFirst }) => isFirst).length;
	const mean = attempts.find((attempt) => attempt.mean !== null)?.mean ?? null;
	return [
		`Scores of ${count(attempts.length, 'sheet')} in order of time, ${count(firsts, 'first attempt')} among them.`,
		`They run from ${range(attempts.map(({ percent }) => percent))}.`,
		mean === null ? '' : `The mean of the last first attempts stands at ${String(mean)}%.`,
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

export function describePace({ attempts }: PaceSeries): string {
	const within = attempts.filter(({ percent }) => percent <= 100).length;
	return [
		`Times of ${count(attempts.length, 'sheet')} in order, in percent of the time planned.`,
		`They run from ${range(attempts.map(({ percent }) => percent))};`,
		`${String(within)} kept within the plan.`,
	].join(' ');
}

/** A chart of bars is short enough to be read out. */
export function describeBars(what: string, { rows }: BarPlan): string {
	return `${what}: ${rows.map(({ name, said }) => `${name} ${said}`).join('; ')}.`;
}

function range(percents: readonly number[]): string {
	return `${String(Math.min(...percents))}% to ${String(Math.max(...percents))}%`;
}
