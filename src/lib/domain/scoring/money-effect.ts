import type { ProcedureLine } from '#domain/content';
import type { GivenProcedure } from './given-lines.ts';
import type { JudgedProcedure } from './judge-sheet.ts';
import type { MoneyEffect, MoneyLine } from './score.ts';

/** What a payer allows, in cents, as far as scoring needs it. */
export interface FeeSchedule {
	/** The allowed amount of one unit; null where the schedule does not hold the code. */
	allowed(code: string, modifiers: readonly string[]): number | null;
}

/**
 * What the services as coded would have been allowed, against those the record supports: the fee of each
 * line times its units, net over the sheet and gross line by line. It says what a code is worth to this
 * payer and nothing of edits or benefits; those belong to adjudication. [SC15] [SC20]
 */
export function moneyEffect(judged: readonly JudgedProcedure[], fees: FeeSchedule): MoneyEffect {
	const withoutFee = new Set<string>();
	// Minutes are priced by anaesthesia units, which a fee schedule for services does not know: such a
	// line is worth one fee, on both sides.
	const inMinutes = new Set(
		judged.flatMap(({ keyLine }) => (keyLine?.unit === 'minutes' ? [keyLine.code] : [])),
	);
	const price = (code: string, modifiers: readonly string[], units: number): number => {
		const fee = fees.allowed(code, modifiers);
		if (fee === null) withoutFee.add(code);
		return (fee ?? 0) * (inMinutes.has(code) ? 1 : units);
	};
	const given = judged.flatMap((line) => line.given ?? []);
	const lines = judged
		.filter(({ status }) => status !== 'optional')
		.map((line): MoneyLine => {
			const { keyLine: supported, given: coded } = line;
			return {
				row: coded?.row ?? null,
				given: coded?.code ?? null,
				expected: supported?.code ?? null,
				asCoded: coded ? price(coded.code, coded.modifiers, coded.units) : 0,
				asSupported: supported
					? price(supported.code, supportedModifiers(supported, given), supported.units)
					: 0,
			};
		})
		.sort((left, right) => (left.row ?? Infinity) - (right.row ?? Infinity) || 0);
	const asCoded = sum(lines.map((line) => line.asCoded));
	const asSupported = sum(lines.map((line) => line.asSupported));
	return {
		asCoded,
		asSupported,
		toRepay: Math.max(0, asCoded - asSupported),
		notBilled: Math.max(0, asSupported - asCoded),
		gross: sum(lines.map((line) => Math.abs(line.asCoded - line.asSupported))),
		lines,
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
