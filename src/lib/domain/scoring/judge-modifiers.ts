import type { LineSlip, ProcedureLine } from '#domain/content';
import { fitModifiers, showNeededModifiers } from './fit-modifiers.ts';
import type { GivenProcedure } from './given-lines.ts';
import type { Finding, FindingType } from './score.ts';

/** Modifiers that claim a service was distinct: without support in the record their use is abuse. */
const CLAIMS_DISTINCT = ['25', '59', 'XE', 'XP', 'XS', 'XU', '24', '57', '78', '79'];

/** What a finding about modifiers has to say. */
export type ModifierVerdict = Pick<
	Finding,
	'type' | 'expected' | 'given' | 'reason' | 'misconception'
>;

type ModifierFault = Extract<FindingType, 'modifier_missing' | 'modifier_wrong' | 'modifier_abuse'>;

const REASON: Readonly<Record<ModifierFault, string>> = {
	modifier_missing: 'This line needs a modifier to be paid as what it is.',
	modifier_wrong: 'The modifier does not say what happened.',
	modifier_abuse: 'The record does not show the distinct service this modifier claims.',
};

/** The author's words on a modifier that was given or left out, where there are any. [SC6] */
function findSlip(
	slips: readonly LineSlip[],
	code: string,
	missing: readonly string[],
	surplus: readonly string[],
): LineSlip | null {
	return (
		slips.find(({ code: of, slip }) => {
			if (of !== code) return false;
			if (slip.kind === 'modifier') return surplus.includes(slip.modifier);
			return slip.kind === 'without' && missing.includes(slip.modifier);
		}) ?? null
	);
}

/** Judges the modifiers of a service line whose code is right. Their order is never scored. [SC9] */
export function judgeModifiers(
	keyLine: ProcedureLine,
	given: GivenProcedure,
	slips: readonly LineSlip[] = [],
): ModifierVerdict[] {
	const { missing, surplus } = fitModifiers(keyLine.modifiers, given.modifiers);
	if (missing.length === 0 && surplus.length === 0) return [];
	const type = classify(missing, surplus);
	const slip = findSlip(slips, keyLine.code, missing.flat(), surplus);
	return [
		{
			type,
			expected: showNeededModifiers(keyLine.modifiers),
			given: given.modifiers.length === 0 ? 'no modifier' : given.modifiers.join(' '),
			reason: slip?.feedback ?? REASON[type],
			misconception: slip?.misconception ?? null,
		},
	];
}

function classify(missing: readonly string[], surplus: readonly string[]): ModifierFault {
	if (surplus.length === 0) return 'modifier_missing';
	if (missing.length > 0) return 'modifier_wrong';
	return surplus.some((modifier) => CLAIMS_DISTINCT.includes(modifier))
		? 'modifier_abuse'
		: 'modifier_wrong';
}
