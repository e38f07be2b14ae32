import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

describe('nearestWord', () => {
	it.each([
		['minuts', 'minutes'],
		['naer', 'near'],
		['Rationle', 'rationale'],
		['pointer', 'pointers'],
	])('[RE1] takes %s for %s', (given, meant) => {
		expect(nearestWord(given, ['minutes', 'near', 'rationale', 'pointers', 'units'])).toBe(meant);
	});

	it('[RE1] offers nothing rather than a bad guess', () => {
		expect(nearestWord('hospital', ['near', 'units'])).toBeNull();
		expect(nearestWord('', ['near'])).toBeNull();
		expect(nearestWord('x', [])).toBeNull();
	});
});
