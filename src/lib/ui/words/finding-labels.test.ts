import { describe, expect, it } from 'vitest';
import { labelFinding } from './finding-labels.ts';

describe('error classes', () => {
	it('[UI12] are put in plain words', () => {
		expect(labelFinding('seventh_char')).toEqual({
			label: '7th character',
			meaning: expect.stringMatching(/phase of care/),
		});
	});

	it('[UI12] of another version keep their own name', () => {
		expect(labelFinding('global_period')).toEqual({ label: 'global period', meaning: '' });
		expect(labelFinding('constructor').label).toBe('constructor');
	});
});
