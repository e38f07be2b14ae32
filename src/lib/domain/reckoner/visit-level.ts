/** The steps of medical decision making, from the least. */
export const DECISION_STEPS = ['straightforward', 'low', 'moderate', 'high'] as const;
export type DecisionStep = (typeof DECISION_STEPS)[number];

export const DECISION_COLUMNS = ['problems', 'data', 'risk'] as const;
export type DecisionColumn = (typeof DECISION_COLUMNS)[number];

/** Visits that are leveled alike. */
export type VisitFamily =
	| 'office-new'
	| 'office-known'
	| 'hospital-first'
	| 'hospital-later'
	| 'hospital-one-day'
	| 'emergency';

export interface VisitLevel {
	readonly code: string;
	readonly step: DecisionStep;
	/** Minutes that have to be met; null where time does not count. */
	readonly minutes: number | null;
}

function levels(
	codes: readonly string[],
	steps: readonly DecisionStep[],
	minutes: readonly number[] | null,
): readonly VisitLevel[] {
	return codes.map((code, at) => ({
		code,
		step: steps[at] ?? 'high',
		minutes: minutes?.[at] ?? null,
	}));
}

// Inside a hospital straightforward and low are one step.
const THREE: readonly DecisionStep[] = ['low', 'moderate', 'high'];

/** Levels by family, lowest first: minutes are met or exceeded, never rounded to the middle (coding-rules §4). */
export const VISIT_LEVELS: Readonly<Record<VisitFamily, readonly VisitLevel[]>> = {
	'office-new': levels(['99202', '99203', '99204', '99205'], DECISION_STEPS, [15, 30, 45, 60]),
	'office-known': levels(['99212', '99213', '99214', '99215'], DECISION_STEPS, [10, 20, 30, 40]),
	'hospital-first': levels(['99221', '99222', '99223'], THREE, [40, 55, 75]),
	'hospital-later': levels(['99231', '99232', '99233'], THREE, [25, 35, 50]),
	'hospital-one-day': levels(['99234', '99235', '99236'], THREE, [45, 70, 85]),
	emergency: levels(['99282', '99283', '99284', '99285'], DECISION_STEPS, null),
};

export type DecisionTable = Readonly<Record<DecisionColumn, DecisionStep>>;

/**
 * The step that two of three columns reach, and which columns carry it: those at or above it. Three of them
 * may. [RK1]
 */
export function stepByDecision(table: DecisionTable): {
	readonly step: DecisionStep;
	readonly carriedBy: readonly DecisionColumn[];
} {
	const heights = DECISION_COLUMNS.map((column) => DECISION_STEPS.indexOf(table[column]));
	const middle = heights.toSorted((left, right) => left - right)[1] ?? 0;
	return {
		step: DECISION_STEPS[middle] ?? 'straightforward',
		carriedBy: DECISION_COLUMNS.filter((_column, at) => (heights[at] ?? 0) >= middle),
	};
}

/** The level of a family at a step of decision making. [RK1] */
export function levelAtStep(family: VisitFamily, step: DecisionStep): VisitLevel {
	const height = DECISION_STEPS.indexOf(step);
	const all = VISIT_LEVELS[family];
	const found = all.findLast((level) => DECISION_STEPS.indexOf(level.step) <= height) ?? all[0];
	if (found === undefined) throw new Error(`${family} has no levels.`);
	return found;
}

/** The highest level whose minutes are met; null where none is, or time does not count there. [RK2] */
export function levelByTime(family: VisitFamily, minutes: number): VisitLevel | null {
	return (
		VISIT_LEVELS[family].findLast((level) => level.minutes !== null && minutes >= level.minutes) ??
		null
	);
}

/** Full quarter hours beyond the top level, by whose rule they begin. */
export interface Prolonged {
	readonly code: '99417' | 'G2212';
	/** The first minute at which one unit is there. */
	readonly from: number;
	readonly units: number;
}

/**
 * Prolonged office visits, only where the top level was chosen by time: one unit for each full quarter hour,
 * by CPT from 15 minutes beyond it (75 new, 55 known), by Medicare later (89, 69). Empty elsewhere. [RK3]
 */
export function prolongedUnits(family: VisitFamily, minutes: number): readonly Prolonged[] {
	if (family !== 'office-new' && family !== 'office-known') return [];
	const starts =
		family === 'office-new'
			? ([
					['99417', 75],
					['G2212', 89],
				] as const)
			: ([
					['99417', 55],
					['G2212', 69],
				] as const);
	return starts.map(([code, from]) => ({
		code,
		from,
		units: minutes < from ? 0 : Math.floor((minutes - from) / 15) + 1,
	}));
}
