/** Writes seconds as minutes and seconds: `8:05`; hours are minutes too, as on a stopwatch: `75:00`. */
export function showStopwatch(seconds: number): string {
	const whole = Math.round(seconds);
	return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}
