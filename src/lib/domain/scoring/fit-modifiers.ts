import type { ModifierRule } from '#domain/content';
import { assignBest } from './assign-best.ts';

/** How given modifiers answer a rule. */
export interface ModifierFit {
	/** Modifiers that are needed and given, from `all` and the groups. */
	readonly right: readonly string[];
	/** What is needed and not given; a group reads `59 or XS`. */
	readonly missing: readonly string[];
	/** What is given and neither needed nor free. */
	readonly surplus: readonly string[];
}

/** Holds given modifiers against a rule. Each answers at most one need; their order means nothing. [SC9] */
export function fitModifiers(rule: ModifierRule, given: readonly string[]): ModifierFit {
	const missing = rule.all.filter((modifier) => !given.includes(modifier));
	const ofAll = given.filter((modifier) => rule.all.includes(modifier));
	const rest = given.filter((modifier) => !rule.all.includes(modifier));
	const assigned = assignBest(
		rest.map((modifier) => rule.oneOf.map((group) => (group.includes(modifier) ? 1 : 0))),
	);
	const taken = new Set(assigned);
	return {
		right: [...ofAll, ...rest.filter((_, at) => (assigned[at] ?? null) !== null)],
		missing: [...missing, ...rule.oneOf.filter((_, at) => !taken.has(at)).map(showGroup)],
		surplus: rest.filter(
			(modifier, at) => (assigned[at] ?? null) === null && !rule.optional.includes(modifier),
		),
	};
}

/** What a rule needs, for showing. */
export function showNeededModifiers({ all, oneOf }: ModifierRule): string {
	const needed = [...all, ...oneOf.map(showGroup)];
	return needed.length === 0 ? 'no modifier' : needed.join(' ');
}

function showGroup(group: readonly string[]): string {
	return group.join(' or ');
}
