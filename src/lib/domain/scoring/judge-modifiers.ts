import type { ProcedureLine } from '#domain/content';
import type { GivenProcedure } from './given-lines.ts';
import type { Finding, FindingType } from './score.ts';

/** Modifiers that claim a service was distinct: without support in the record their use is abuse. */
const CLAIMS_DISTINCT = ['25', '59', 'XE', 'XP', 'XS', 'XU', '24', '57', '78', '79'];

/** Judges the modifiers of a service line whose code is right. Their order is never scored. [SC9] */
export function judgeModifiers(keyLine: ProcedureLine, given: GivenProcedure): ModifierVerdict[] {
	const { all, oneOf, optional } = keyLine.modifiers;
	const missing = all.filter((modifier) => !given.modifiers.includes(modifier));
	const chosen = given.modifiers.filter((modifier) => oneOf.includes(modifier));
	if (oneOf.length > 0 && chosen.length === 0) missing.push(oneOf.join(' or '));
	const allowed = [...all, ...optional, ...chosen.slice(0, 1)];
	const surplus = given.modifiers.filter((modifier) => !allowed.includes(modifier));
	if (missing.length === 0 && surplus.length === 0) return [];

	const type = classify(missing, surplus);
	return [
		{
			type,
			expected: show([...all, ...(oneOf.length > 0 ? [oneOf.join(' or ')] : [])]),
			given: show(given.modifiers),
			reason: REASON[type],
		},
	];
}

/** What a finding about modifiers has to say. */
export type ModifierVerdict = Pick<Finding, 'type' | 'expected' | 'given' | 'reason'>;

type ModifierFault = Extract<FindingType, 'modifier_missing' | 'modifier_wrong' | 'modifier_abuse'>;

const REASON: Readonly<Record<ModifierFault, string>> = {
	modifier_missing: 'This line needs a modifier to be paid as what it is.',
	modifier_wrong: 'The modifier does not say what happened.',
	modifier_abuse: 'The record does not show the distinct service this modifier claims.',
};

function classify(missing: readonly string[], surplus: readonly string[]): ModifierFault {
	if (surplus.length === 0) return 'modifier_missing';
	if (missing.length > 0) return 'modifier_wrong';
	return surplus.some((modifier) => CLAIMS_DISTINCT.includes(modifier))
		? 'modifier_abuse'
		: 'modifier_wrong';
}

function show(modifiers: readonly string[]): string {
	return modifiers.length === 0 ? 'no modifier' : modifiers.join(' ');
}
