import type { ProceduresPart } from '#domain/content';
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
	const price = (code: string, modifiers: readonly string[], units: number): number => {
		const fee = fees.allowed(code, modifiers);
		if (fee === null) withoutFee.add(code);
		return (fee ?? 0) * units;
	};
	const free = new Set(part.optional.map(({ code }) => code));
	const counted = given.filter(({ code }) => !free.has(code));
	const asCoded = sum(counted.map((line) => price(line.code, line.modifiers, line.units)));
	const asSupported = sum(
		part.lines.map(({ code, modifiers, units, unit }) =>
			// Minutes are priced by anaesthesia units, which a fee schedule for services does not know.
			price(code, modifiers.all, unit === 'minutes' ? 1 : units),
		),
	);
	return {
		asCoded,
		asSupported,
		toRepay: Math.max(0, asCoded - asSupported),
		notBilled: Math.max(0, asSupported - asCoded),
		withoutFee: [...withoutFee].sort(),
	};
}

function sum(amounts: readonly number[]): number {
	return amounts.reduce((total, amount) => total + amount, 0);
}
