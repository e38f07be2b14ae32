import type { BenchResult } from '../bench.ts';
import { quantile } from '../quantile.ts';
import { roundTo } from './round-to.ts';
import type { SearchTimes } from './search-times.ts';
import type { Keystroke } from './watch-code-field.ts';

/** What the project promises of a keystroke, until its results are painted. */
const SLOWEST_MEDIAN_MS = 50;

/**
 * Holds the keystrokes in the browser against the promise: all of the time a learner waits, with the
 * pause the field makes before it asks. That pause, and the search by itself, are stated beside it.
 */
export function judgeCodeField(strokes: readonly Keystroke[], searches: SearchTimes): BenchResult {
	const waits = strokes.flatMap(({ painted }) => painted ?? []);
	const pauses = strokes.flatMap(({ asked }) => asked ?? []);
	const work = strokes.flatMap(({ painted, asked }) =>
		painted === null ? [] : painted - (asked ?? 0),
	);
	const figures = {
		codeSearchKeystrokes: searches.times.length,
		codeSearchFound: searches.found,
		codeSearchMedianMs: roundTo(2, quantile(searches.times, 0.5)),
		codeSearchP99Ms: roundTo(2, quantile(searches.times, 0.99)),
		codeFieldKeystrokes: strokes.length,
		codeFieldPainted: waits.length,
		codeFieldMedianMs: roundTo(1, quantile(waits, 0.5)),
		codeFieldP95Ms: roundTo(1, quantile(waits, 0.95)),
		codeFieldPauseMedianMs: roundTo(1, quantile(pauses, 0.5)),
		codeFieldWithoutPauseMedianMs: roundTo(1, quantile(work, 0.5)),
		codeFieldWithoutPauseP95Ms: roundTo(1, quantile(work, 0.95)),
	};
	const passed = quantile(waits, 0.5) < SLOWEST_MEDIAN_MS;
	return {
		passed,
		figures,
		sentences: [
			`The code search answers a keystroke in ${figures.codeSearchMedianMs} ms over HTTP (99 % within ${figures.codeSearchP99Ms}); ${searches.found} of ${searches.times.length} find something.`,
			`A keystroke in the code field has its codes painted after ${figures.codeFieldMedianMs} ms (95 % within ${figures.codeFieldP95Ms}; a median under ${SLOWEST_MEDIAN_MS} is promised${passed ? '' : ', AND MISSED'}). The field waits ${figures.codeFieldPauseMedianMs} ms of that before it asks; without, it is ${figures.codeFieldWithoutPauseMedianMs} (95 % within ${figures.codeFieldWithoutPauseP95Ms}).`,
		],
	};
}
