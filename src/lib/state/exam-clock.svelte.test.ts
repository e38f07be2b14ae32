import { describe, expect, it } from 'vitest';
import { ExamClock } from './exam-clock.svelte.ts';

describe('the clock of an exam', () => {
	it('[UI50] counts down by what passes, warns at 30 and 5 minutes, and stops at zero', () => {
		let now = 5_000;
		const clock = new ExamClock(() => now);
		const after = (seconds: number) => {
			now += seconds * 1000;
			clock.tick();
			return [clock.seconds, clock.warning, clock.isOut];
		};
		clock.set(40 * 60);
		expect(after(599)).toEqual([1801, null, false]);
		expect(after(1)).toEqual([1800, 'half-hour', false]);
		expect(after(1500)).toEqual([300, 'five-minutes', false]);
		expect(after(1000)).toEqual([0, 'five-minutes', true]);
		clock.set(10);
		expect(after(3)).toEqual([7, 'five-minutes', false]);
	});
});
