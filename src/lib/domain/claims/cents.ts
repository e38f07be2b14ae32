/*
 * Money is whole cents everywhere, and shares of money are whole basis points (1/100 of a percent), so
 * that no amount is ever a hair off. [CL1]
 */

/** One hundred percent, in basis points. */
export const WHOLE_SHARE = 10_000;

/** A share of an amount, to the nearest cent; half a cent goes up. Cents and basis points in, cents out. */
export function shareOf(cents: number, basisPoints: number): number {
	return Math.floor((cents * basisPoints + WHOLE_SHARE / 2) / WHOLE_SHARE);
}

/** The sum of whole cents. */
export function sumOf(amounts: readonly number[]): number {
	let sum = 0;
	for (const amount of amounts) sum += amount;
	return sum;
}

/** The amount as dollars and cents, such as `1234.50` or `-3.00`: how a remittance and a page write it. */
export function dollars(cents: number): string {
	const sign = cents < 0 ? '-' : '';
	const digits = String(Math.abs(cents)).padStart(3, '0');
	return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
