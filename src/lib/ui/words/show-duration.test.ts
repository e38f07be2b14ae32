import { describe, expect, it } from 'vitest';
import { showDuration } from './show-duration.ts';

describe('showDuration', () => {
	it('[UI19] writes seconds, minutes and hours, and never rounds a minute up', () => {
		const shown = [0, 59, 60, 119, 3599, 3600, 7501].map(showDuration);
		expect(shown).toEqual(['0 s', '59 s', '1 min', '1 min', '59 min', '1 h 0 min', '2 h 5 min']);
	});
});
