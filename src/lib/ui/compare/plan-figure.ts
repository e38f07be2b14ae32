import type { ComparedFigure } from '#domain/presenting';
import type { BarPlan } from '../progress/chart-plan.ts';
import { labelSeat } from '../words/seat-labels.ts';
import { showValue } from './show-value.ts';

/**
 * The bars of a figure, each job with its name; null where there are not two to compare. What was not
 * verified is drawn open, a range to its lower end. All scales begin at nothing, so that a bar twice as long means twice as much.
 */
export function planFigure({ values, unit }: ComparedFigure): BarPlan | null {
	if (new Set(values.map(({ of }) => of)).size < 2) return null;
	const ends = values.map(({ value }) => value);
	const least = Math.min(0, ...ends);
	return {
		kind: 'bars',
		rows: values.map((one) => ({
			name: `${labelSeat(one.of)}: ${one.name}`,
			said: `${showValue(one, unit)}${one.isVerified ? '' : ', not verified'}`,
			solid: one.isVerified ? one.value : 0,
			open: one.isVerified ? 0 : one.value,
			tone: 'ink',
		})),
		most: Math.max(0, ...ends),
		...(least < 0 ? { least } : {}),
	};
}
