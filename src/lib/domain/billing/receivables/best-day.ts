import { comesFirst, DISPOSITIONS } from '#domain/content';
import type { ReceivablesKey, ReceivablesMatter } from '#domain/content';
import { isAtRisk, worthOf } from './worth-of.ts';

/** The best that can be made of the set time. */
export interface BestDay {
	/** Accounts in a best order: what comes first, what would be lost, then by worth a minute. */
	readonly order: readonly string[];
	/** Cents worked, and those of them that would have been lost. */
	readonly dollars: number;
	readonly saved: number;
	/** Accounts that would have been lost. */
	readonly deadlines: number;
	/** Another choice of accounts that brings the same, one that is not in the order; null where there is none. */
	readonly rival: readonly string[] | null;
}

interface Choice {
	readonly saved: number;
	readonly dollars: number;
	readonly ids: readonly string[];
	readonly rival: readonly string[] | null;
}

const NOTHING: Choice = { saved: 0, dollars: 0, ids: [], rival: null };

/**
 * Computes the best day: what comes before money takes its minutes first; of the rest those accounts are
 * worked whose dollars would otherwise be lost, as many dollars as the time holds, and with what is left
 * of it the most dollars. Every choice is weighed, minute by minute. [RV4]
 */
export function bestDay(
	{ accounts, minutes, next }: ReceivablesMatter,
	key: ReceivablesKey,
	today: string,
): BestDay {
	const all = accounts.flatMap((account) => {
		const one = key.accounts.get(account.id);
		if (one === undefined) return [];
		const atRisk = isAtRisk(account, one, { today, next });
		const cost = DISPOSITIONS[one.action].minutes;
		const worth = worthOf(account, one);
		return [
			{ id: account.id, action: one.action, cost, worth, atRisk, first: comesFirst(one.action) },
		];
	});
	const first = all.filter((one) => one.first);
	const left = Math.max(0, minutes - first.reduce((sum, { cost }) => sum + cost, 0));
	const rest = all.filter(({ worth, first: isFirst }) => worth > 0 && !isFirst);
	let best: Choice[] = Array.from({ length: left + 1 }, () => NOTHING);
	for (const { id, cost, worth, atRisk } of rest) {
		best = best.map((without, time) => {
			const before = time < cost ? undefined : best[time - cost];
			if (before === undefined) return without;
			const taken: Choice = {
				saved: before.saved + (atRisk ? worth : 0),
				dollars: before.dollars + worth,
				ids: [...before.ids, id],
				rival: before.rival === null ? null : [...before.rival, id],
			};
			const difference = taken.saved - without.saved || taken.dollars - without.dollars;
			if (difference > 0) return taken;
			return difference < 0 ? without : { ...without, rival: taken.ids };
		});
	}
	const { ids, saved, dollars, rival } = best[left] ?? NOTHING;
	const chosen = rest
		.filter(({ id }) => ids.includes(id))
		.toSorted(
			(one, other) =>
				Number(other.atRisk) - Number(one.atRisk) ||
				other.worth / Math.max(1, other.cost) - one.worth / Math.max(1, one.cost),
		);
	return {
		order: [...first.map(({ id }) => id), ...chosen.map(({ id }) => id)],
		dollars,
		saved,
		deadlines: chosen.filter(({ atRisk }) => atRisk).length,
		rival,
	};
}
