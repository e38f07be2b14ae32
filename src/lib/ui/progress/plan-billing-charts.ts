import type {
	AccuracySeries,
	DeskProgress,
	FailFigure,
	FamilySeries,
	MoneyOfCase,
	PartProgress,
} from '#domain/presenting';
import { count, showAmount } from '../words/count.ts';
import { labelFail } from '../words/fail-labels.ts';
import { showMoney } from '../words/show-money.ts';
import type { BarPlan, TrendPlan } from './chart-plan.ts';

/* What the charts of the billing half draw; their tables have the same numbers. */

/** Fewer marks than this make no trend. */
const LEAST_MARKS = 3;
const MOST_BARS = 15;
const FULL = 100;

/** Case by case; null where there are too few for a line. */
export function planPoints({ attempts }: AccuracySeries): TrendPlan | null {
	if (attempts.length < LEAST_MARKS) return null;
	return {
		kind: 'trend',
		points: attempts.toReversed().map((one) => ({
			position: one.position,
			percent: one.percent,
			isFirst: one.isFirst,
			mean: one.mean,
			name: one.title,
			said: `${showAmount(one.right)} of ${count(one.of, 'point')}, ${String(one.percent)}%`,
		})),
		reference: { percent: FULL, name: 'all points' },
		most: FULL,
	};
}

/** Points by desk. */
export function planDesks(desks: readonly DeskProgress[]): BarPlan | null {
	return bars(
		desks.map(({ name, percent, cases }) => ({
			name,
			said: `${String(percent)}%, ${count(cases, 'case')}`,
			solid: percent,
			open: 0,
		})),
	);
}

/** Points by part of the work, weakest first. */
export function planParts(parts: readonly PartProgress[]): BarPlan | null {
	return bars(
		parts.map(({ desk, title, percent, right, of }) => ({
			name: `${desk}: ${title}`,
			said: `${String(percent)}%, ${showAmount(right)} of ${String(of)}`,
			solid: percent,
			open: 0,
		})),
	);
}

/** Points by what the reason of a denial said; families with few cases are drawn open. */
export function planFamilies({ families }: FamilySeries): BarPlan | null {
	return bars(
		families.map(({ name, percent, cases, isFew }) => ({
			name,
			said: `${String(percent)}%, ${count(cases, 'case')}`,
			solid: isFew ? 0 : percent,
			open: isFew ? percent : 0,
		})),
	);
}

/** What came in, and after it what was left lying, case by case. */
export function planMoney(cases: readonly MoneyOfCase[]): BarPlan | null {
	const plan = bars(
		cases.map(({ title, recovered, recoverable }) => ({
			name: title,
			said: `${showMoney(recovered)} of ${showMoney(recoverable)}`,
			solid: recovered,
			open: recoverable - recovered,
		})),
	);
	return plan === null
		? null
		: { ...plan, most: Math.max(...cases.map(({ recoverable }) => recoverable)) };
}

/** Automatic fails: what stands, and after it what a later attempt did without. */
export function planFails(fails: readonly FailFigure[]): BarPlan | null {
	if (fails.length === 0) return null;
	return {
		kind: 'bars',
		rows: fails.slice(0, MOST_BARS).map(({ id, open, crossedOff }) => ({
			name: labelFail(id),
			said:
				crossedOff === 0
					? String(open)
					: `${String(open + crossedOff)}, ${open === 0 ? 'all' : String(crossedOff)} since avoided`,
			solid: open,
			open: crossedOff,
			tone: 'ink',
		})),
		most: Math.max(...fails.map(({ open, crossedOff }) => open + crossedOff)),
	};
}

function bars(
	rows: readonly { name: string; said: string; solid: number; open: number }[],
): BarPlan | null {
	if (rows.length === 0) return null;
	return {
		kind: 'bars',
		rows: rows.slice(0, MOST_BARS).map((row) => ({ ...row, tone: 'pen' })),
		most: FULL,
	};
}
