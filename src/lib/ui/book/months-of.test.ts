import { describe, expect, it } from 'vitest';
import { monthsOf } from './months-of.ts';

describe('monthsOf', () => {
	it('[UI38] lays a span out in weeks from Sunday on', () => {
		const months = monthsOf([
			{ date: '2026-02-28', kind: 'operation' },
			{ date: '2026-03-01', kind: 'inside' },
		]);
		expect(months.map(({ month }) => month)).toEqual(['2026-02', '2026-03']);
		const [february, march] = months;
		// 1 February 2026 is a Sunday, and the month has four whole weeks.
		expect(february?.weeks).toHaveLength(4);
		expect(february?.weeks[3]?.[6]).toEqual({ number: 28, kind: 'operation' });
		expect(february?.weeks[0]?.[0]).toEqual({ number: 1, kind: null });
		expect(march?.weeks[0]?.[0]).toEqual({ number: 1, kind: 'inside' });
		expect(march?.weeks.every((week) => week.length === 7)).toBe(true);
		expect(march?.weeks.at(-1)?.at(-1)).toBeNull();
	});

	it('[UI38] begins a month on its day of the week', () => {
		const [may] = monthsOf([{ date: '2026-05-13', kind: 'asked' }]);
		expect(may?.weeks[0]?.map((day) => day?.number ?? 0)).toEqual([0, 0, 0, 0, 0, 1, 2]);
	});
});
