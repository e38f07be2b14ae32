import { describe, expect, it } from 'vitest';
import { readOptions } from './read-options.ts';

const known = ['lint', 'unit', 'journeys'] as const;

describe('the options of the test command', () => {
	it('[HO15] runs everything unless told otherwise', () => {
		expect(readOptions([], known)).toEqual({ steps: ['lint', 'unit', 'journeys'], rest: [] });
	});

	it('[HO15] keeps the order of the steps, whatever the order of the wish', () => {
		expect(readOptions(['--only', 'journeys,lint'], known).steps).toEqual(['lint', 'journeys']);
	});

	it('[HO15] hands a word on to the one step that can use it', () => {
		expect(readOptions(['--only', 'unit', 'scoring'], known)).toEqual({
			steps: ['unit'],
			rest: ['scoring'],
		});
	});

	it('[HO15] refuses a word nothing would use', () => {
		expect(() => readOptions(['scoring'], known)).toThrow(/narrows nothing/);
		expect(() => readOptions(['--only', 'lint', 'scoring'], known)).toThrow(/narrows nothing/);
	});

	it('[HO15] names the steps when one is misspelt', () => {
		expect(() => readOptions(['--only', 'units'], known)).toThrow(/lint, unit, journeys/);
		expect(() => readOptions(['--onyl', 'unit'], known)).toThrow(/--onyl/);
	});
});
