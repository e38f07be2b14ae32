/** Writes whole seconds as somebody would say them: `40 s`, `11 min`, `1 h 4 min`. Minutes are not rounded up. */
export function showDuration(seconds: number): string {
	if (seconds < 60) return `${String(seconds)} s`;
	const minutes = Math.floor(seconds / 60);
	const hours = Math.floor(minutes / 60);
	return hours === 0 ? `${String(minutes)} min` : `${String(hours)} h ${String(minutes % 60)} min`;
}
