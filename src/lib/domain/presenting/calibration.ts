import { sumFigures } from './first-attempts.ts';
import type { PlacedAttempt } from './first-attempts.ts';
import type { Calibration } from './progress-view.ts';
import { showFigure } from './whole-percent.ts';

/** What was said of one's own lines against how they turned out, in first attempts. [PR23] */
export function calibrate(placed: readonly PlacedAttempt[]): Calibration {
	const said = placed.flatMap(({ isFirst, confidence }) =>
		isFirst && confidence !== null && confidence.sure.of + confidence.unsure.of > 0
			? [confidence]
			: [],
	);
	return {
		sure: showFigure(sumFigures(said.map(({ sure }) => sure))),
		unsure: showFigure(sumFigures(said.map(({ unsure }) => unsure))),
		attempts: said.length,
	};
}
