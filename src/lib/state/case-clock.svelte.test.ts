import { describe, expect, it } from 'vitest';
import { CaseClock } from './case-clock.svelte.ts';

/** A clock in a time that only moves when told to. */
function aClock(seconds: number | null = 0) {
	let time = 5_000;
	const clock = new CaseClock(() => time, seconds);
	const pass = (seconds: number) => {
		time += seconds * 1000;
		clock.tick();
		return clock.seconds;
	};
	return { clock, pass };
}

describe('CaseClock', () => {
	it('[UI33] counts from where it was, once the case is in view', () => {
		const { clock, pass } = aClock(90);
		expect(pass(30)).toBe(90);
		clock.resume();
		expect(pass(2.6)).toBe(92);
		expect(pass(0.5)).toBe(93);
	});

	it('[UI33] stands still while the case is out of view', () => {
		const { clock, pass } = aClock();
		clock.resume();
		pass(10);
		clock.stop();
		expect(pass(500)).toBe(10);
		clock.resume();
		expect(pass(5)).toBe(15);
	});

	it('[UI33] rests after two minutes without a sign, until the next', () => {
		const { clock, pass } = aClock();
		clock.resume();
		expect(pass(119)).toBe(119);
		expect(clock.isResting).toBe(false);
		expect(pass(600)).toBe(120);
		expect(clock.isResting).toBe(true);
		clock.noteSign();
		expect([clock.seconds, clock.isResting]).toEqual([120, false]);
		expect(pass(10)).toBe(130);
	});

	it('[UI33] counts on while there are signs', () => {
		const { clock, pass } = aClock();
		clock.resume();
		for (let minute = 0; minute < 10; minute += 1) {
			pass(60);
			clock.noteSign();
		}
		expect(clock.seconds).toBe(600);
	});

	it('[UI33] counts no sleep of the machine', () => {
		const { clock, pass } = aClock();
		clock.resume();
		pass(10);
		expect(pass(8 * 3600)).toBe(120);
	});

	it('[UI33] is none where the work was begun uncounted, and begins on request', () => {
		const { clock, pass } = aClock(null);
		clock.resume();
		clock.noteSign();
		expect(pass(60)).toBeNull();
		clock.begin();
		expect(clock.seconds).toBe(0);
		expect(pass(7)).toBe(7);
	});
});
