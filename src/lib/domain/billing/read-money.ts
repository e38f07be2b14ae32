/** An amount as somebody typed it: whole cents, or what is wrong with it. */
export type TypedMoney =
	{ readonly ok: true; readonly cents: number } | { readonly ok: false; readonly fault: string };

/**
 * Reads an amount as people write it: `45`, `45.5`, `$1,250.00`, `-20.00`, `(20.00)`. What could be meant
 * in two ways, such as three decimals, is never guessed at. [DK4]
 */
export function readMoney(typed: string): TypedMoney {
	const written = typed.replace(/\s/g, '').replace(/\u2212/g, '-');
	const [, open = '', sign = '', digits = '', decimals = '', close = ''] =
		/^(\(?)(-?)\$?(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{0,2}))?(\)?)$/.exec(written) ?? [];
	if (digits === '' || (open === '') !== (close === '') || (open !== '' && sign !== '')) {
		return { ok: false, fault: faultOf(written) };
	}
	const cents = Number(digits.replaceAll(',', '')) * 100 + Number(decimals.padEnd(2, '0'));
	const isNegative = (sign !== '' || open !== '') && cents !== 0;
	return { ok: true, cents: isNegative ? -cents : cents };
}

function faultOf(written: string): string {
	if (/\.\d{3,}/.test(written)) return 'has more than two decimals; cents are the smallest';
	if (/^\D*\d{8,}/.test(written)) return 'is more than this desk can hold';
	if (/,/.test(written)) return 'has a comma where none belongs; write 1250.00';
	return 'is no amount; write dollars and cents, such as 45.00, or -45.00';
}
