import { on } from 'svelte/events';

/**
 * Tells once that the chart was read: its end has been in view, and then its reader went on to the sheet.
 * Where its end can not be watched any more (it was put into tabs), going on is enough.
 */
export function watchChart(onread: () => void): () => void {
	const last = [...document.querySelectorAll('#chart section[id]')].at(-1);
	const end = last?.lastElementChild ?? last;
	let isSeen = end === undefined;
	const observer = new IntersectionObserver((entries) => {
		if (entries.some(({ isIntersecting }) => isIntersecting)) isSeen = true;
	});
	if (end) observer.observe(end);
	const off = on(document, 'focusin', ({ target }) => {
		const isSheet = target instanceof Element && target.closest('#sheet form') !== null;
		if (isSheet && (isSeen || !end?.isConnected)) onread();
	});
	return () => {
		observer.disconnect();
		off();
	};
}
