import { showMoney } from './show-money.ts';

/** Writes whole cents as dollars, with a minus where they are taken back: `−$1,234.50`. */
export function showSigned(cents: number): string {
	return cents < 0 ? `−${showMoney(-cents)}` : showMoney(cents);
}
