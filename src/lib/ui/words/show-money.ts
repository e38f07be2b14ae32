/** Writes whole cents as dollars: `$1,234.50`. By hand, so that server and browser agree. */
export function showMoney(cents: number): string {
	const dollars = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
	return `$${dollars}.${String(cents % 100).padStart(2, '0')}`;
}
