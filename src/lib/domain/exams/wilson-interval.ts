/** A share as a range, both ends from 0 to 1. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** The quantile of the normal distribution that leaves 2.5 % on either side. */
const Z = 1.959964;

/**
 * The range a true share most likely lies in when `hits` of `all` were seen, 95 % of the time (Wilson 1927).
 * It never leaves 0 to 1 and holds for the few items a domain has. Nothing seen: anything may be. [EX21]
 */
export function wilsonInterval(hits: number, all: number): Interval {
	if (all === 0) return { low: 0, high: 1 };
	const share = hits / all;
	const middle = (share + (Z * Z) / (2 * all)) / (1 + (Z * Z) / all);
	const half =
		(Z / (1 + (Z * Z) / all)) * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
	return {
		low: hits === 0 ? 0 : Math.max(0, middle - half),
		high: hits === all ? 1 : Math.min(1, middle + half),
	};
}
