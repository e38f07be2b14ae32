import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

/** What can be dragged in a list, and what is done when it is dropped. */
export interface DragRowsOptions {
	/** How many rows from the top may be moved, and moved to. */
	readonly movable: () => number;
	readonly ondrop: (from: number, to: number) => void;
}

/** A row under way: where it was, where it would land, and how the rows lay when it was taken up. */
interface Drag {
	readonly rows: readonly HTMLElement[];
	readonly middles: readonly number[];
	readonly from: number;
	readonly startY: number;
	readonly height: number;
	to: number;
}

/**
 * Lets rows be dragged by whatever in them carries `data-grip`. Nothing moves on the sheet before the
 * row is let go: until then the rows only look as they would lie. Keys and buttons do the same. [UI36]
 */
export function dragRows({ movable, ondrop }: DragRowsOptions): Attachment<HTMLElement> {
	return (list) => {
		let drag: Drag | null = null;

		function take(event: PointerEvent): void {
			const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
			const row = grip?.closest('li');
			if (!grip || !row || event.button !== 0) return;
			const rows = [...list.children].filter((child) => child instanceof HTMLElement);
			const from = rows.indexOf(row);
			if (from >= movable()) return;
			event.preventDefault();
			grip.setPointerCapture(event.pointerId);
			const boxes = rows.map((each) => each.getBoundingClientRect());
			const middles = boxes.map(({ top, height }) => top + height / 2);
			const height = boxes[from]?.height ?? 0;
			drag = { rows, middles, from, startY: event.clientY, height, to: from };
			row.dataset['dragged'] = '';
		}

		function move({ clientY }: PointerEvent): void {
			if (drag === null) return;
			const { rows, middles, from, startY, height } = drag;
			const middle = (middles[from] ?? 0) + clientY - startY;
			drag.to = landing(middles, from, middle, movable() - 1);
			const { to } = drag;
			rows.forEach((row, at) => {
				const shift = at === from ? clientY - startY : shiftOf(at, from, to) * height;
				row.style.translate = shift === 0 ? '' : `0 ${shift}px`;
			});
		}

		function drop(isKept: boolean): void {
			if (drag === null) return;
			const { rows, from, to } = drag;
			drag = null;
			for (const row of rows) {
				row.style.translate = '';
				delete row.dataset['dragged'];
			}
			if (isKept && from !== to) ondrop(from, to);
		}

		function letGo(event: KeyboardEvent): void {
			if (event.key !== 'Escape' || drag === null) return;
			event.preventDefault();
			drop(false);
		}

		const offs = [
			on(list, 'pointerdown', take),
			on(list, 'pointermove', move),
			on(list, 'pointerup', () => drop(true)),
			on(list, 'pointercancel', () => drop(false)),
			on(window, 'keydown', letGo),
		];
		return () => offs.forEach((off) => off());
	};
}

/** The row in whose place a row comes to lie whose middle is here now. */
export function landing(
	middles: readonly number[],
	from: number,
	middle: number,
	last: number,
): number {
	const above = middles.filter((each, row) => row < from && middle <= each).length;
	const below = middles.filter((each, row) => row > from && row <= last && middle >= each).length;
	return from - above + below;
}

/** Which way a row makes room while another goes from one place to another: up, down, or not at all. */
function shiftOf(row: number, from: number, to: number): number {
	if (row > from && row <= to) return -1;
	return row < from && row >= to ? 1 : 0;
}
