import type { BenchResult } from '../bench.ts';
import type { Asked, PageRate } from './page-rates.ts';
import { roundTo } from './round-to.ts';

/** What the project promises: a case page bears at least half the requests of an empty page. */
const LOWEST_RATIO = 0.5;

/** Holds the page of a case, as a visitor and as a learner get it, against the empty page. */
export function judgeRates({ empty, visitor, learner }: Asked<PageRate>): BenchResult {
	const figures = {
		emptyPagePerSecond: roundTo(0, empty.perSecond),
		casePageVisitorPerSecond: roundTo(0, visitor.perSecond),
		casePageLearnerPerSecond: roundTo(0, learner.perSecond),
		casePageVisitorRatio: roundTo(2, visitor.ratio),
		casePageLearnerRatio: roundTo(2, learner.ratio),
		...processorFigures({ empty, visitor, learner }),
	};
	const passed = [visitor, learner].every(
		(page) => page.ratio >= LOWEST_RATIO && processorRatio(empty, page) >= LOWEST_RATIO,
	);
	return {
		passed,
		figures,
		sentences: [
			`The server answers ${figures.emptyPagePerSecond} requests a second for an empty page, ${figures.casePageLearnerPerSecond} for a case with a learner's draft (${figures.casePageLearnerRatio} of that), ${figures.casePageVisitorPerSecond} for a case nobody began (${figures.casePageVisitorRatio}); at least ${LOWEST_RATIO} is promised${passed ? '' : ', AND MISSED'}.`,
			...processorSentences({ empty, visitor, learner }),
		],
	};
}

/** The same by processor time: on a crowded machine all requests wait alike, which flatters the slow ones. */
function processorRatio(empty: PageRate, page: PageRate): number {
	return empty.processorMs === null || page.processorMs === null
		? page.ratio
		: empty.processorMs / page.processorMs;
}

/** Left out where the system does not tell: a figure nobody measured is no zero. */
function processorFigures({ empty, visitor, learner }: Asked<PageRate>): Record<string, number> {
	return Object.fromEntries(
		[
			['emptyPageProcessorMs', empty.processorMs] as const,
			['casePageVisitorProcessorMs', visitor.processorMs] as const,
			['casePageLearnerProcessorMs', learner.processorMs] as const,
		].flatMap(([name, ms]) => (ms === null ? [] : [[name, roundTo(2, ms)]])),
	);
}

function processorSentences({ empty, visitor, learner }: Asked<PageRate>): readonly string[] {
	const times = [empty, learner, visitor].map(({ processorMs }) => processorMs);
	if (times.includes(null)) return [];
	const [first, second, third] = times.map((ms) => roundTo(2, ms ?? 0));
	return [`In processor time that is ${first}, ${second} and ${third} ms a request.`];
}
