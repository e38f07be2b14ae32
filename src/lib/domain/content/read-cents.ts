/** An amount of money in whole cents, or what is wrong with how it was written. */
export type Cents =
	{ readonly ok: true; readonly cents: number } | { readonly ok: false; readonly fault: string };

/**
 * Reads dollars and cents such as `123.45` digit by digit: no amount is ever a fraction of a number,
 * so none can be a hair off. What is wrong finishes the sentence `The field "x" …`. [PY2]
 */
export function readCents(written: string): Cents {
	if (/^(?:0|[1-9]\d{0,6})\.\d\d$/.test(written)) {
		return { ok: true, cents: Number(written.replace('.', '')) };
	}
	return { ok: false, fault: faultOf(written) };
}

function faultOf(written: string): string {
	if (written.startsWith('-')) return 'is negative; what is allowed is 0.00 or more';
	if (written.includes('$')) return 'is written without a currency sign, as in 123.45';
	if (written.includes(',')) return 'is written without commas, as in 1234.50';
	if (/^\d+(?:\.\d*)?$/.test(written) && !/^\d+\.\d\d$/.test(written)) {
		return 'must have two decimals, as in 123.40';
	}
	return 'must be dollars and cents, as in 123.45, and less than ten million';
}
