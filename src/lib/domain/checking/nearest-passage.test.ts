import { describe, expect, it } from 'vitest';
import { nearestPassage } from './nearest-passage.ts';

const chart =
	'Type 2 diabetic ulcer of the left heel, fat layer visible, no muscle. Left knee injected from the side, no guidance.';

describe('nearestPassage', () => {
	it.each([
		['fat layer visble, no muscle', 'fat layer visible, no muscle'],
		['FAT LAYER VISIBLE', 'fat layer visible'],
		['left heel fat layer', 'left heel, fat layer'],
		['Left knee was injected from side', 'Left knee injected from the side'],
		['type 2 diabetic ulcer', 'Type 2 diabetic ulcer'],
		['no guidence.', 'no guidance.'],
	])('[CK1] finds what "%s" was taken from', (quote, passage) => {
		const found = nearestPassage(chart, quote);
		expect(found?.text).toBe(passage);
		expect(found?.likeness).toBeGreaterThan(0.6);
	});

	it('[CK1] tells that a passage is hardly alike', () => {
		expect(nearestPassage(chart, 'smokes forty cigarettes')?.likeness).toBeLessThan(0.4);
	});

	it('[CK1] has nothing to offer for nothing, or for what is too long to search', () => {
		expect(nearestPassage('', 'x')).toBeNull();
		expect(nearestPassage('x', '')).toBeNull();
		expect(nearestPassage('word '.repeat(10_000), 'word '.repeat(100))).toBeNull();
	});

	it('[CK1] takes marks off the end of a long run without going through it again and again', () => {
		const text = `Metformin 1000 mg BID${','.repeat(20_000)} daily`;
		expect(nearestPassage(text, 'metformin 1000 mg bid')?.text).toBe('Metformin 1000 mg BID');
	});
});
