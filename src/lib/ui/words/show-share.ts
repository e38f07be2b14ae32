/**
 * Writes a share of money with one decimal and its sign: `+12.5%`, `−3.0%`, `0.0%`. Cut towards nothing,
 * so that a difference is never made larger than it is. A dash where there is nothing to divide by.
 */
export function showShare(part: number, whole: number): string {
	if (whole === 0) return '–';
	const tenths = Math.trunc((part * 1000) / whole);
	const sign = tenths > 0 ? '+' : tenths < 0 ? '−' : '';
	return `${sign}${(Math.abs(tenths) / 10).toFixed(1)}%`;
}
