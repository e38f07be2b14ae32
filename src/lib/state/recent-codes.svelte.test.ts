import { describe, expect, it } from 'vitest';
import { RecentCodes } from './recent-codes.svelte.ts';

function aMemory(kept: string | null = null) {
	return {
		kept,
		getItem() {
			return this.kept;
		},
		setItem(_: string, value: string) {
			this.kept = value;
		},
	};
}

const gout = { system: 'icd10cm', code: 'M10.9', description: 'Gout, unspecified' };

describe('codes opened lately', () => {
	it('[CB20] stand latest first, each once, at most twelve', () => {
		const recent = new RecentCodes();
		const memory = aMemory();
		recent.recall(memory);
		for (let number = 10; number < 30; number++)
			recent.add({ ...gout, code: `M${String(number)}` });
		recent.add({ ...gout, code: 'M20' });
		expect(recent.list).toHaveLength(12);
		expect(recent.list.slice(0, 2).map(({ code }) => code)).toEqual(['M20', 'M29']);
		const later = new RecentCodes();
		later.recall(memory);
		expect(later.list).toEqual(recent.list);
	});

	it.each(['{', '7', '[{"system":"icd10cm","code":"<b>","description":""},null]'])(
		'[CB20] are none where something else is stored: %s',
		(stored) => {
			const recent = new RecentCodes();
			recent.recall(aMemory(stored));
			expect(recent.list).toEqual([]);
		},
	);

	it('[CB20] hold for the page where nothing can be stored', () => {
		const recent = new RecentCodes();
		recent.recall({
			getItem: () => null,
			setItem: () => {
				throw new Error('full');
			},
		});
		recent.add(gout);
		expect(recent.list).toEqual([gout]);
	});
});
