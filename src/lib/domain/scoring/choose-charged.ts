import { assignBest } from './assign-best.ts';

/** Lines are numbered through: the diagnoses of the key first, then its service lines. */
export interface ChargeQuestion {
	/** How many lines the key has. */
	readonly lines: number;
	/** Lines whose code was not given. */
	readonly missing: ReadonlySet<number>;
	/** Lines that are charged whatever else: not given, or wrong in themselves. */
	readonly forced: ReadonlySet<number>;
	/** Pairs of which at least one must be charged: a wrong order, a pointer that is not there. */
	readonly faults: readonly (readonly [number, number])[];
	/** For each charge unit of strays, how much it resembles each line. */
	readonly strays: readonly (readonly number[])[];
}

/** What is charged, and which stray is charged together with which line. */
export interface Charging {
	readonly charged: ReadonlySet<number>;
	/** For each stray unit the charged line it goes with; null where it is an error of its own. */
	readonly pairing: readonly (number | null)[];
	/** Lines right, and opportunities: what the headline is made of. */
	readonly right: number;
	readonly of: number;
}

/** Enough for any real sheet; beyond it the best charging found so far is taken. */
const MOST_TRIES = 500;

/**
 * Decides which lines to charge: of all ways that explain every fault, the one kindest to the learner,
 * that is with the highest share of right lines. A stray goes with a charged line it resembles (right
 * slot, wrong code: one error); other strays are errors of their own.
 *
 * Taking the best of all explanations is what makes the headline fair by construction. Leaving out a
 * line only takes explanations away, and one more wrong line only makes each of them dearer, so neither
 * can raise it. [SC3]
 */
export function chooseCharged(question: ChargeQuestion): Charging {
	let best = rate(question, question.forced);
	let found = false;
	let tries = 0;
	const search = (charged: ReadonlySet<number>): void => {
		const open = question.faults.find(([a, b]) => !charged.has(a) && !charged.has(b));
		if (open === undefined) {
			const rated = rate(question, charged);
			if (!found || isBetter(rated, best)) best = rated;
			found = true;
			return;
		}
		for (const line of new Set(open)) {
			tries += 1;
			if (found && tries > MOST_TRIES) return;
			search(new Set([...charged, line]));
		}
	};
	search(question.forced);
	return best;
}

function rate(question: ChargeQuestion, charged: ReadonlySet<number>): Charging {
	const weights = question.strays.map((likeness) =>
		likeness.map((weight, line) =>
			weight > 0 && charged.has(line) ? weigh(question, line, weight) : 0,
		),
	);
	const pairing = assignBest(weights);
	const alone = pairing.filter((line) => line === null).length;
	return { charged, pairing, right: question.lines - charged.size, of: question.lines + alone };
}

/** The most pairs first, of those the most with lines that have no code yet, of those the likeliest. */
function weigh({ missing }: ChargeQuestion, line: number, likeness: number): number {
	return 1_000_000_000 + (missing.has(line) ? 1_000_000 : 0) + likeness;
}

/** Compares shares of right lines; of equal ones, the one that charges less is the better. */
export function isBetter(left: Charging, right: Charging): boolean {
	const difference = left.right * right.of - right.right * left.of;
	return difference === 0 ? left.charged.size < right.charged.size : difference > 0;
}
