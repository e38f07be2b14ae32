import type { Figure } from '#domain/scoring';
import type { ShownFigure } from './scored-sheet.ts';

/** Sums of partial credit are a hair off in binary; that hair must not cost a percent. */
const HAIR = 1e-9;

/** A figure in whole percent, rounded down: 100 means that everything is right. [PR2] */
export function wholePercent({ right, of }: Figure): number {
	return of === 0 ? 0 : Math.floor((right * 100) / of + HAIR);
}

/** A figure as it is shown. Partial credit is cut to two decimals. */
export function showFigure(figure: Figure): ShownFigure {
	const right = Math.round(figure.right * 100) / 100;
	return { right, of: figure.of, percent: wholePercent(figure) };
}
