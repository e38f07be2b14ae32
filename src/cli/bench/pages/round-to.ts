/** A figure as it is shown: no more digits than were measured. */
export function roundTo(digits: number, value: number): number {
	const scale = 10 ** digits;
	return Math.round(value * scale) / scale;
}
