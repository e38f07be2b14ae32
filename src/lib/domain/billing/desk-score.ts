import type { DeskKind } from '#domain/content';
import type { Figure, HintCost } from '#domain/scoring';

/** How an item of a desk came out. */
export type ItemStatus = 'right' | 'partly' | 'wrong' | 'missed' | 'extra';

/** One thing a desk asks, judged: what was given, what belongs there, why, and by which rule. */
export interface ScoredItem {
	/** Unique within the score, e.g. `action` or `claim.line.2.modifiers`. */
	readonly id: string;
	/** What was asked, in words. */
	readonly title: string;
	readonly status: ItemStatus;
	readonly given: string;
	readonly expected: string;
	readonly reason: string;
	/** The rule in the field's own words; null where the reason says it all. */
	readonly rule: string | null;
	/** Points, of how many; 0 of 0 where something is only explained. */
	readonly points: Figure;
	/** The item whose fault this one only follows from; it is told, and is no mistake of its own. */
	readonly follows?: string | undefined;
}

/** A part of the work with its share of the hundred points. */
export interface ScoredPart {
	readonly id: string;
	readonly title: string;
	readonly points: Figure;
	readonly items: readonly ScoredItem[];
}

/** Something nobody may do at a billing desk; it takes all points. */
export interface AutomaticFail {
	readonly id: string;
	readonly reason: string;
	readonly rule: string;
}

/** The score of work at a billing desk: by end state, out of a hundred. */
export interface DeskScore {
	readonly kind: DeskKind;
	readonly engine: string;
	/** What counts: points out of 100; none after an automatic fail. */
	readonly headline: Figure;
	/** The points before automatic fails. */
	readonly earned: Figure;
	/** The headline less what hints cost. */
	readonly learning: Figure;
	readonly parts: readonly ScoredPart[];
	readonly fails: readonly AutomaticFail[];
	/** Cents that came in, of those that could have. */
	readonly money: { readonly recovered: number; readonly recoverable: number };
	readonly deadlineMet: boolean;
	/** How sure the learner was, where it was said. */
	readonly confidence: 'sure' | 'unsure' | null;
	readonly hints: HintCost;
}

/** Scored, or what is still blank. Nothing is said of the rest while something is. */
export type DeskOutcome =
	| { readonly state: 'scored'; readonly score: DeskScore }
	| { readonly state: 'incomplete'; readonly missing: readonly string[] };

/** Version of the rules by which desks are scored; stored with every score. */
export const DESK_ENGINE = 'desks/1';

/** What a hint costs, in points of learning credit. */
export const POINTS_OF_A_HINT = 2;

/** Makes a score of judged parts: sums, fails, hints. [DK1] */
export function closeDeskScore(
	judged: Omit<DeskScore, 'engine' | 'headline' | 'earned' | 'learning' | 'hints'>,
	hintsUsed: number,
): DeskScore {
	const of = rounded(sum(judged.parts.map(({ points }) => points.of)));
	const right = rounded(sum(judged.parts.map(({ points }) => points.right)));
	const counted = judged.fails.length > 0 ? 0 : right;
	const cost = Math.min(counted, hintsUsed * POINTS_OF_A_HINT);
	return {
		...judged,
		engine: DESK_ENGINE,
		headline: { right: counted, of },
		earned: { right, of },
		learning: { right: rounded(counted - cost), of },
		hints: { used: hintsUsed, cost },
	};
}

/** Joins judged items to a part. */
export function partOf(id: string, title: string, items: readonly ScoredItem[]): ScoredPart {
	const points = {
		right: rounded(sum(items.map((item) => item.points.right))),
		of: rounded(sum(items.map((item) => item.points.of))),
	};
	return { id, title, points, items };
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

/** To a tenth of a point. */
function rounded(points: number): number {
	return Math.round(points * 10) / 10;
}
