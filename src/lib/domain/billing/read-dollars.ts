/** An amount as a person types it, in whole cents, or what is wrong with it. */
export type Dollars =
	{ readonly ok: true; readonly cents: number } | { readonly ok: false; readonly fault: string };

/**
 * Reads an amount typed at a desk: `25`, `25.00`, `$1,250.00`. Digit by digit, so that none is a hair off.
 * What can not be meant is told in a sentence. [EL2]
 */
export function readDollars(typed: string): Dollars {
	const written = typed.trim().replace(/^\$\s*/, '');
	const refuse = (fault: string): Dollars => ({ ok: false, fault });
	if (/^[-−]/.test(written)) return refuse('An amount here is 0.00 or more.');
	const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written)
		? written.replaceAll(',', '')
		: written;
	if (digits.includes(',')) return refuse('The comma stands in the wrong place; write 1250.00.');
	const [, whole, cents = '00'] = /^(\d{1,7})(?:\.(\d+))?$/.exec(digits) ?? [];
	if (whole === undefined) return refuse('Write dollars and cents, such as 25.00.');
	if (cents.length !== 2) return refuse('Write the cents with two digits, such as 25.50.');
	return { ok: true, cents: Number(whole) * 100 + Number(cents) };
}
