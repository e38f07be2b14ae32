import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseClock } from './case-clock.svelte.ts';
import { runCaseClock } from './run-case-clock.ts';

const AN_HOUR = 3600;

/** A clock that runs in this page, in a time of the test's own. */
function aRunningClock() {
	const clock = new CaseClock(() => Date.now(), 0);
	const end = runCaseClock(clock, () => undefined);
	const pass = (seconds: number) => {
		vi.advanceTimersByTime(seconds * 1000);
		return clock.seconds;
	};
	return { clock, end, pass };
}

function movePointer(screenX: number): void {
	window.dispatchEvent(Object.assign(new Event('pointermove'), { screenX, screenY: 0 }));
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }));
afterEach(() => vi.useRealTimers());

describe('runCaseClock', () => {
	it('[UI33] takes keys, scrolling and a pointer that moves for signs of somebody', () => {
		const { end, pass } = aRunningClock();
		const signs = [
			() => window.dispatchEvent(new Event('keydown')),
			() => document.body.dispatchEvent(new Event('scroll')),
			() => movePointer(1),
			() => movePointer(2),
		];
		for (const [at, sign] of signs.entries()) {
			expect(pass(100)).toBe((at + 1) * 100);
			sign();
		}
		end();
	});

	it('[UI33] takes no pointer for one that lies still while the page moves', () => {
		const { end, pass } = aRunningClock();
		movePointer(7);
		for (let minute = 0; minute < 10; minute += 1) {
			pass(60);
			movePointer(7);
		}
		expect(pass(0)).toBe(120);
		end();
	});

	it('[UI33] ends with the page', () => {
		const { clock, end, pass } = aRunningClock();
		pass(10);
		end();
		window.dispatchEvent(new Event('keydown'));
		pass(AN_HOUR);
		clock.tick();
		expect(clock.seconds).toBe(10);
	});
});
