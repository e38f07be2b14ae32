import type { Blueprint } from './blueprint.ts';
import type { Sitting } from './sitting.ts';
import type { Sureness } from './sitting-event.ts';
import { wilsonInterval } from './wilson-interval.ts';
import type { Interval } from './wilson-interval.ts';

/** So many right of so many that count. */
export interface Tally {
	readonly right: number;
	readonly all: number;
}

export interface DomainResult extends Tally {
	readonly id: string;
	readonly interval: Interval;
	/** Seconds spent on its items, pretest included. */
	readonly seconds: number;
}

/** How changing one's mind went. */
export interface Changes {
	readonly rightToWrong: number;
	readonly wrongToRight: number;
	readonly wrongToWrong: number;
}

/** How what one said of one's answers turned out; of blanks nothing can be said. */
export interface ConfidenceTallies {
	readonly sure: Tally;
	readonly unsure: Tally;
	/** Answered, and nothing said. */
	readonly unsaid: Tally;
}

/**
 * What an exam comes to. `passed` and `failed` by the owner's published rule; `ready` and `not-ready` by a
 * line of our own, where the owner's scale is secret; drills have neither.
 */
export type Verdict = 'passed' | 'failed' | 'ready' | 'not-ready' | null;

/** The result of a sitting. Pretest items are in no number of it but time and look-ups. */
export interface SittingResult extends Tally {
	readonly verdict: Verdict;
	readonly domains: readonly DomainResult[];
	readonly blanks: number;
	readonly changes: Changes;
	readonly confidence: ConfidenceTallies;
	readonly seconds: number;
	readonly lookups: number;
	/** By item: right, wrong or left blank. */
	readonly marks: readonly ItemMark[];
}

export type ItemMark = 'right' | 'wrong' | 'blank';

/** Scores a sitting that is over; null while its right options are not known. [EX20]–[EX24] */
export function scoreSitting(sitting: Sitting, blueprint: Blueprint): SittingResult | null {
	const { right, items, states } = sitting;
	if (right === null) return null;
	const marks = states.map(({ choice }, at): ItemMark => {
		if (choice === null) return 'blank';
		return choice === right[at] ? 'right' : 'wrong';
	});
	const ids = [...new Set(items.map(({ domain }) => domain))];
	const order = blueprint.domains.map(({ id }) => id);
	const domains = ids
		.sort((one, other) => order.indexOf(one) - order.indexOf(other))
		.map((id): DomainResult => {
			const own = items.flatMap((item, at) => (item.domain === id ? [at] : []));
			const scored = own.filter((at) => items[at]?.scored === true);
			const hits = scored.filter((at) => marks[at] === 'right').length;
			return {
				id,
				right: hits,
				all: scored.length,
				interval: wilsonInterval(hits, scored.length),
				seconds: own.reduce((sum, at) => sum + (states[at]?.seconds ?? 0), 0),
			};
		});
	const counted = items.flatMap(({ scored }, at) => (scored ? [at] : []));
	const tally = {
		right: counted.filter((at) => marks[at] === 'right').length,
		all: counted.length,
	};
	return {
		...tally,
		verdict: sitting.mode === 'drill' ? null : judge(tally, domains, blueprint),
		domains,
		blanks: counted.filter((at) => marks[at] === 'blank').length,
		changes: countChanges(sitting, right, counted),
		confidence: countConfidence(sitting, marks, counted),
		seconds: states.reduce((sum, { seconds }) => sum + seconds, 0),
		lookups: states.reduce((sum, { lookups }) => sum + lookups.length, 0),
		marks,
	};
}

/** Blanks are wrong. A share that is exactly at the line is over it. */
function judge(
	{ right, all }: Tally,
	domains: readonly DomainResult[],
	{ verdict }: Blueprint,
): Verdict {
	const reaches = (tally: Tally, percent: number) => tally.right * 100 >= percent * tally.all;
	// 70 % of 135 is 94.5: half an item can not be answered, so 95 are needed.
	const isOver = reaches({ right, all }, verdict.percent);
	if (verdict.kind === 'raw') return isOver ? 'passed' : 'failed';
	const areAllOver = domains.every((domain) => reaches(domain, verdict.perDomain));
	return isOver && areAllOver ? 'ready' : 'not-ready';
}

function countConfidence(
	{ states }: Sitting,
	marks: readonly ItemMark[],
	counted: readonly number[],
): ConfidenceTallies {
	const answered = counted.filter((at) => marks[at] !== 'blank');
	const of = (sure: Sureness | null): Tally => {
		const own = answered.filter((at) => states[at]?.sure === sure);
		return { right: own.filter((at) => marks[at] === 'right').length, all: own.length };
	};
	return { sure: of('sure'), unsure: of('unsure'), unsaid: of(null) };
}

function countChanges(
	{ states }: Sitting,
	right: readonly number[],
	counted: readonly number[],
): Changes {
	const changes = { rightToWrong: 0, wrongToRight: 0, wrongToWrong: 0 };
	for (const at of counted) {
		const made = (states[at]?.choices ?? []).filter((choice) => choice !== null);
		const [first, last] = [made[0], states[at]?.choice];
		if (first === undefined || made.length < 2 || last === null || last === first) continue;
		if (first === right[at]) changes.rightToWrong += 1;
		else if (last === right[at]) changes.wrongToRight += 1;
		else changes.wrongToWrong += 1;
	}
	return changes;
}
