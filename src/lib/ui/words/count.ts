/** Writes a count with its noun: `1 line`, `2 lines`. */
export function count(number: number, one: string, many: string = `${one}s`): string {
	return `${String(number)} ${number === 1 ? one : many}`;
}

/** Writes a figure that may have been credited in part: `4`, `4.5`, `3.33`. */
export function showAmount(amount: number): string {
	return String(Math.round(amount * 100) / 100);
}
