import type {
	AccuracySeries,
	Calibration,
	ErrorFigure,
	PaceSeries,
	SkillSeries,
} from '#domain/presenting';
import { count } from '../words/count.ts';
import { labelFinding } from '../words/finding-labels.ts';
import { showStopwatch } from '../words/show-stopwatch.ts';
import type { BarPlan, TrendPlan } from './chart-plan.ts';

/** Fewer marks than this make no trend. */
const LEAST_MARKS = 3;
const MOST_BARS = 15;
/** Bars that say little fill a chart up to here, and no further. */
const FILLED_TO = 8;
const FULL = 100;

/** The minimum employers usually quote (AHIMA and AAPC practice; coding-rules §8). */
export const EMPLOYERS_MINIMUM = 95;

/** The widest scale of times: what took longer is an arrow at the edge. */
export const SLOWEST_SHOWN = 300;
const SCALE_STEP = 50;

/** Score by score; null where there are too few for a line. */
export function planAccuracy({ attempts }: AccuracySeries): TrendPlan | null {
	if (attempts.length < LEAST_MARKS) return null;
	return {
		kind: 'trend',
		points: attempts.toReversed().map((one) => ({
			position: one.position,
			percent: one.percent,
			isFirst: one.isFirst,
			mean: one.mean,
			name: one.title,
			said: `${String(one.right)} of ${count(one.of, 'line')} right, ${String(one.percent)}%`,
		})),
		reference: { percent: EMPLOYERS_MINIMUM, name: `${String(EMPLOYERS_MINIMUM)}%` },
		most: FULL,
	};
}

/** Time against plan; null where there are too few. */
export function planPace({ attempts }: PaceSeries): TrendPlan | null {
	if (attempts.length < LEAST_MARKS) return null;
	const slowest = Math.max(...attempts.map(({ percent }) => percent));
	const most = Math.min(SLOWEST_SHOWN, Math.ceil((slowest + 1) / SCALE_STEP) * SCALE_STEP);
	return {
		kind: 'trend',
		points: attempts.toReversed().map((one) => ({
			position: one.position,
			percent: one.percent,
			isFirst: one.isFirst,
			mean: null,
			name: one.title,
			said: `${showStopwatch(one.seconds)} of ${showStopwatch(one.targetSeconds)}, ${String(one.percent)}%`,
		})),
		reference: { percent: FULL, name: 'planned' },
		most: Math.max(most, FULL + SCALE_STEP),
	};
}

/** By skill, as many as a chart can hold, weakest first. */
export function planSkills({ skills }: SkillSeries): BarPlan | null {
	if (skills.length === 0) return null;
	const telling = skills.filter(({ isFew }) => !isFew).length;
	return {
		kind: 'bars',
		rows: skills
			.slice(0, Math.min(MOST_BARS, Math.max(telling, FILLED_TO)))
			.map(({ name, percent, cases, isFew }) => ({
				name,
				said: `${String(percent)}%, ${count(cases, 'encounter')}`,
				solid: isFew ? 0 : percent,
				open: isFew ? percent : 0,
				tone: 'pen',
			})),
		most: FULL,
	};
}

/** By kind of mistake: what is open, and after it what was since got right. */
export function planErrors(errors: readonly ErrorFigure[]): BarPlan | null {
	if (errors.length === 0) return null;
	return {
		kind: 'bars',
		rows: errors.slice(0, MOST_BARS).map(({ type, open, crossedOff }) => ({
			name: labelFinding(type).label,
			said: sayErrors(open, crossedOff),
			solid: open,
			open: crossedOff,
			tone: 'ink',
		})),
		most: Math.max(...errors.map(({ open, crossedOff }) => open + crossedOff)),
	};
}

function sayErrors(open: number, crossedOff: number): string {
	if (crossedOff === 0) return String(open);
	const right = open === 0 ? 'all' : String(crossedOff);
	return `${String(open + crossedOff)}, ${right} since right`;
}

/** Sure and unsure, side by side. */
export function planCalibration({ sure, unsure, attempts }: Calibration): BarPlan | null {
	if (attempts === 0) return null;
	const said = { Sure: sure, Unsure: unsure };
	return {
		kind: 'bars',
		rows: Object.entries(said).map(([name, { right, of, percent }]) => ({
			name,
			said:
				of === 0 ? 'never said' : `${String(right)} of ${String(of)} right, ${String(percent)}%`,
			solid: isFewLines(of) ? 0 : percent,
			open: isFewLines(of) ? percent : 0,
			tone: 'pen',
		})),
		most: FULL,
	};
}

const ENOUGH_LINES = 10;

/** States whether so many lines are too few to say much. */
export function isFewLines(of: number): boolean {
	return of < ENOUGH_LINES;
}
