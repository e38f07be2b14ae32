import { isIsoDate } from '#domain/claims';

/* How values are written in X12. All reading is by digits; nothing passes through a fraction. */

/** A date (CCYYMMDD) as ISO; null where it is none. */
export function readDate(text: string): string | null {
	if (!/^\d{8}$/.test(text)) return null;
	const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
	return isIsoDate(iso) ? iso : null;
}

/** An ISO date as CCYYMMDD. */
export function writeDate(iso: string): string {
	return iso.replaceAll('-', '');
}

/** An amount in whole cents; null where it is none. `150`, `150.5`, `.07` and `-3` are amounts. */
export function readMoney(text: string): number | null {
	const found = /^(-?)(\d{0,13})(?:\.(\d{0,2})0*)?$/.exec(text);
	if (found === null || !/\d/.test(text)) return null;
	const [, sign = '', whole = '', part = ''] = found;
	const cents = Number(whole === '' ? '0' : whole) * 100 + Number(part.padEnd(2, '0'));
	return sign === '-' && cents !== 0 ? -cents : cents;
}

/** Whole cents as X12 writes them: no needless zeros. */
export function writeMoney(cents: number): string {
	const digits = String(Math.abs(cents)).padStart(3, '0');
	const part = digits.slice(-2).replace(/0+$/, '');
	return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}${part === '' ? '' : `.${part}`}`;
}

/** A number that may have decimals; null where it is none. */
export function readDecimal(text: string): number | null {
	return /^-?(?:\d{1,15}(?:\.\d{0,9})?|\.\d{1,9})$/.test(text) ? Number(text) : null;
}

/** A whole number from 0; null where it is none. */
export function readWhole(text: string): number | null {
	return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

export function isTime(text: string): boolean {
	return /^(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d(?:\d{1,2})?)?$/.test(text);
}

/** A date, a span (RD8) or a day with its time (DT) as ISO dates; null where it is none. */
export function readPeriod(
	qualifier: string,
	text: string,
): { readonly from: string; readonly to: string } | null {
	if (qualifier === 'RD8') {
		const [first = '', second = '', ...rest] = text.split('-');
		const from = readDate(first);
		const to = readDate(second);
		return from === null || to === null || rest.length > 0 ? null : { from, to };
	}
	const isTimed = qualifier === 'DT' && isTime(text.slice(8));
	const day = readDate(isTimed ? text.slice(0, 8) : text);
	return day === null || (qualifier === 'DT' && !isTimed) ? null : { from: day, to: day };
}
