import type { CaseClock } from './case-clock.svelte.ts';

/** What shows that somebody is there. */
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'scroll', 'input'] as const;

/**
 * Runs a clock in the browser: it goes on while the page is in view, looks up every second, and hears
 * of every sign of its learner. `onsecond` is called after each look. Gives back how to end it. [UI33]
 */
export function runCaseClock(clock: CaseClock, onsecond: () => void): () => void {
	const listening = new AbortController();
	const quietly = { signal: listening.signal, capture: true, passive: true };
	const follow = () => (document.visibilityState === 'visible' ? clock.resume() : clock.stop());
	follow();
	const timer = setInterval(() => {
		clock.tick();
		onsecond();
	}, 1000);
	for (const sign of SIGNS) window.addEventListener(sign, () => clock.noteSign(), quietly);
	// A browser also tells of a pointer that lies still while the page moves under it, and ours does so
	// every second: only a pointer at another place is a sign.
	let lastPlace = '';
	const noteMove = ({ screenX, screenY }: PointerEvent) => {
		const place = `${screenX} ${screenY}`;
		if (place !== lastPlace) clock.noteSign();
		lastPlace = place;
	};
	window.addEventListener('pointermove', noteMove, quietly);
	document.addEventListener('visibilitychange', follow, quietly);
	window.addEventListener('pagehide', () => clock.stop(), quietly);
	window.addEventListener('pageshow', follow, quietly);
	return () => {
		clearInterval(timer);
		listening.abort();
		clock.stop();
	};
}
