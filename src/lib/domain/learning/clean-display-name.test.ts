import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDisplayName, LONGEST_DISPLAY_NAME } from './clean-display-name.ts';

describe('cleaning a display name', () => {
	it.each([
		['  Rosa   Lind ', 'Rosa Lind'],
		['Rosa\nLind\u0000', 'Rosa Lind'],
		['\u202eevil\u202c', 'evil'],
		['Zoe\u0308', 'Zoë'],
		['', ''],
	])('[LE4] makes one plain line of %j', (typed, kept) => {
		expect(cleanDisplayName(typed)).toBe(kept);
	});

	it('[LE4] cuts long names between characters', () => {
		expect(cleanDisplayName('😀'.repeat(100))).toBe('😀'.repeat(LONGEST_DISPLAY_NAME));
	});

	it('[LE4] leaves a name alone that it has cleaned', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (typed) => {
				const once = cleanDisplayName(typed);
				expect(cleanDisplayName(once)).toBe(once);
				expect(once).not.toMatch(/\p{Cc}/u);
			}),
		);
	});
});
