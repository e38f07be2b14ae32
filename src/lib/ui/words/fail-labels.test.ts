import { describe, expect, it } from 'vitest';
import { labelFail } from './fail-labels.ts';

describe('automatic fails', () => {
	it('[UI12] are put in plain words', () => {
		expect(labelFail('alters-date')).toBe('Altering a date');
	});

	it('[UI12] of another version keep their own name', () => {
		expect(labelFail('tells-a-stranger')).toBe('Tells a stranger');
		expect(labelFail('constructor')).toBe('Constructor');
	});
});
