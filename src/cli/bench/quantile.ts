/** The value below which a share of the sorted values lies; 0.5 gives the median. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((left, right) => left - right);
	const at = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
	return sorted[at] ?? Number.NaN;
}
