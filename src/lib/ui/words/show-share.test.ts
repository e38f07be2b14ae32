import { describe, expect, it } from 'vitest';
import { showShare } from './show-share.ts';

describe('showShare', () => {
	it('[PY11] writes one decimal with its sign and never more than there is', () => {
		expect(showShare(1, 8)).toBe('+12.5%');
		expect(showShare(-299, 10_000)).toBe('−2.9%');
		expect(showShare(0, 9)).toBe('0.0%');
		expect(showShare(5, 0)).toBe('–');
	});
});
