import { describe, expect, it } from 'vitest';
import { plotStory } from './plot-story.ts';

const visit = '2026-02-03';
const happened = [
	{ day: '2026-02-03', hands: 'patient', what: 'Seen', received: 3000, open: -3000 },
	{ day: '2026-02-05', hands: 'biller', what: 'Claim sent', received: 0, open: 68_200 },
	{ day: '2026-02-23', hands: 'payer', what: 'Remittance', received: 12_090, open: 24_640 },
	{ day: '2026-10-20', hands: 'payer', what: 'Audit', received: -6500, open: 0 },
] as const;

describe('plotStory', () => {
	it('[UI70] draws every event within the sheet, from left to right, in the row of its hands', () => {
		const plot = plotStory({ visit, happened });
		expect(plot.marks).toHaveLength(happened.length);
		for (const { x, y } of plot.marks) {
			expect(x).toBeGreaterThanOrEqual(plot.left);
			expect(x).toBeLessThanOrEqual(plot.width);
			expect(plot.rows.map((row) => row.y)).toContain(y);
		}
		const places = plot.marks.map(({ x }) => x);
		expect(places).toEqual(places.toSorted((left, right) => left - right));
	});

	it('[UI70] names true days, the most that was open, and which events moved money', () => {
		const plot = plotStory({ visit, happened });
		expect(plot.events.map(({ since }) => since)).toEqual([0, 2, 20, 259]);
		expect(plot.days).toBe(259);
		expect(plot.peak.amount).toBe(68_200);
		expect(plot.marks.map(({ isMoney }) => isMoney)).toEqual([true, false, true, true]);
	});

	it('[UI70] draws a story without events as nothing', () => {
		const plot = plotStory({ visit, happened: [] });
		expect(plot.marks).toEqual([]);
		expect(plot.ticks).toEqual([]);
	});
});
