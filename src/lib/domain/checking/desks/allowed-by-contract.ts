import type { DeskPayer } from '#domain/billing';
import type { ProfessionalLine } from '#domain/claims';

/** What the contract allows for a line, in cents; null where it has no price for it. */
export function allowedByContract(
	{ prepared }: DeskPayer,
	line: ProfessionalLine | undefined,
): number | null {
	const one = line?.code ? prepared.prices.allowed(line.code, line.modifiers) : null;
	return one === null || line === undefined ? null : one * line.units;
}
