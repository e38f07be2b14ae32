/** Shares points among so many items, to a tenth each; the last takes what rounding left. */
export function sharePoints(points: number, items: number): number[] {
	if (items === 0) return [];
	const share = Math.floor((points * 10) / items) / 10;
	const last = Math.round((points - share * (items - 1)) * 10) / 10;
	return Array.from({ length: items }, (_, at) => (at === items - 1 ? last : share));
}
