import { OPTION_COUNT } from '#domain/questions';
import type { BlueprintDomain } from './blueprint.ts';
import { seededRandom, shuffled } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';

/** As much of a question as choosing takes. */
export interface BankItem {
	readonly id: string;
	readonly domain: string;
	readonly scored: boolean;
	readonly keepsOrder: boolean;
	/** The text it shares with others; null where it stands alone. */
	readonly caseId: string | null;
}

/** An item of a form: which question, whether it counts, and in what order its options stand. */
export interface FormItem {
	readonly id: string;
	readonly domain: string;
	readonly scored: boolean;
	/** Indexes of the options in the file, in the order in which they are shown. */
	readonly order: readonly number[];
}

/** What a form is drawn from. */
export interface FormPlan {
	readonly domains: readonly Pick<BlueprintDomain, 'id' | 'items'>[];
	readonly pretest: number;
	readonly bank: readonly BankItem[];
	/** How often each question stood on earlier forms of this learner. */
	readonly seen: ReadonlyMap<string, number>;
	readonly seed: string;
}

/** A domain that has fewer questions than a form needs. */
export interface Shortage {
	/** Null for pretest items, which may come from any domain. */
	readonly domain: string | null;
	readonly have: number;
	readonly want: number;
}

export type Assembly =
	| { readonly ok: true; readonly items: readonly FormItem[] }
	| { readonly ok: false; readonly shortages: readonly Shortage[] };

/**
 * Draws a form: exactly the blueprint's counts, least-seen questions first, nothing twice. Questions about
 * one case are drawn together where they can be and stand together. Pretest items are those marked so,
 * then any left over, which on this form do not count. The same plan gives the same form. [EX2]–[EX5]
 */
export function assembleForm(plan: FormPlan): Assembly {
	const random = seededRandom(plan.seed);
	const ranked = rank(plan, random);
	const chosen = new Set<BankItem>();
	const shortages: Shortage[] = [];
	for (const { id, items } of plan.domains) {
		const own = ranked.filter(({ domain, scored }) => domain === id && scored).slice(0, items);
		for (const item of own) chosen.add(item);
		if (own.length < items) shortages.push({ domain: id, have: own.length, want: items });
	}
	const scored = new Set(chosen);
	const left = ranked.filter((item) => !chosen.has(item));
	const pretest = [
		...left.filter((item) => !item.scored),
		...left.filter((item) => item.scored),
	].slice(0, plan.pretest);
	if (pretest.length < plan.pretest) {
		shortages.push({ domain: null, have: pretest.length, want: plan.pretest });
	}
	if (shortages.length > 0) return { ok: false, shortages };
	for (const item of pretest) chosen.add(item);
	const items = inGroups([...chosen], random).map((item): FormItem => ({
		id: item.id,
		domain: item.domain,
		scored: scored.has(item),
		order: orderOf(item, random),
	}));
	return { ok: true, items };
}

/** Least seen first; among equals by lot, questions of one case under one lot. */
function rank({ bank, seen }: FormPlan, random: Random): BankItem[] {
	const lots = new Map<string, number>();
	// Whatever the order of the files, the same questions draw the same lots.
	const known = [...bank].sort((left, right) => (left.id < right.id ? -1 : 1));
	const ranked = known.map((item) => {
		const group = item.caseId ?? item.id;
		const lot = lots.get(group) ?? random();
		lots.set(group, lot);
		return { item, lot, seen: seen.get(item.id) ?? 0 };
	});
	return ranked
		.sort((left, right) => left.seen - right.seen || left.lot - right.lot)
		.map(({ item }) => item);
}

/** Shuffles questions, those of one case staying together in the order of their ids. */
function inGroups(items: readonly BankItem[], random: Random): BankItem[] {
	const groups = new Map<string, BankItem[]>();
	for (const item of [...items].sort((left, right) => (left.id < right.id ? -1 : 1))) {
		const group = item.caseId === null ? item.id : `case ${item.caseId}`;
		groups.set(group, [...(groups.get(group) ?? []), item]);
	}
	return shuffled([...groups.values()], random).flat();
}

function orderOf({ keepsOrder }: BankItem, random: Random): number[] {
	const inFile = Array.from({ length: OPTION_COUNT }, (_, at) => at);
	return keepsOrder ? inFile : shuffled(inFile, random);
}
