/** Writes whole minutes as a timetable does: `3 hours`, `4 h 30 min`, `45 minutes`. */
export function showHours(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	if (hours === 0) return rest === 1 ? '1 minute' : `${String(rest)} minutes`;
	if (rest > 0) return `${String(hours)} h ${String(rest)} min`;
	return hours === 1 ? '1 hour' : `${String(hours)} hours`;
}
