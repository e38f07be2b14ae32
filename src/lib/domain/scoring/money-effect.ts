import type { ProcedureLine, ProceduresPart } from '#domain/content';
import type { GivenProcedure } from './given-lines.ts';
import type { MoneyEffect } from './score.ts';

/** What a payer allows, in cents, as far as scoring needs it. */
export interface FeeSchedule {
	/** The allowed amount of one unit; null where the schedule does not hold the code. */
	allowed(code: string, modifiers: readonly string[]): number | null;
}

/**
 * What the services as coded would have been allowed, against those the record supports: the fee of each
 * line times its units. It says what a code is worth to this payer and nothing of edits or benefits;
 * those belong to adjudication. [SC15]
 */
export function moneyEffect(
	part: ProceduresPart,
	given: readonly GivenProcedure[],
	fees: FeeSchedule,
): MoneyEffect {
	const withoutFee = new Set<string>();
	// Minutes are priced by anaesthesia units, which a fee schedule for services does not know: such a
	// line is worth one fee, on both sides.
	const inMinutes = new Set(
		part.lines.flatMap(({ code, unit }) => (unit === 'minutes' ? [code] : [])),
	);
	const price = (code: string, modifiers: readonly string[], units: number): number => {
		const fee = fees.allowed(code, modifiers);
		if (fee === null) withoutFee.add(code);
		return (fee ?? 0) * (inMinutes.has(code) ? 1 : units);
	};
	const free = new Set(part.optional.map(({ code }) => code));
	const counted = given.filter(({ code }) => !free.has(code));
	const asCoded = sum(counted.map((line) => price(line.code, line.modifiers, line.units)));
	const asSupported = sum(
		part.lines.map((line) => price(line.code, supportedModifiers(line, given), line.units)),
	);
	return {
		asCoded,
		asSupported,
		toRepay: Math.max(0, asCoded - asSupported),
		notBilled: Math.max(0, asSupported - asCoded),
		withoutFee: [...withoutFee].sort(),
	};
}

/** Of alternative modifiers the one the learner chose, where it is one of them; else the first. */
function supportedModifiers(
	{ code, modifiers: { all, oneOf } }: ProcedureLine,
	given: readonly GivenProcedure[],
): string[] {
	const said = given.filter((line) => line.code === code).flatMap(({ modifiers }) => modifiers);
	const chosen = oneOf.flatMap(
		(group) => group.find((one) => said.includes(one)) ?? group[0] ?? [],
	);
	return [...all, ...chosen];
}

function sum(amounts: readonly number[]): number {
	return amounts.reduce((total, amount) => total + amount, 0);
}
