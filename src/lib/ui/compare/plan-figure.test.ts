import { describe, expect, it } from 'vitest';
import type { ComparedFigure, ComparedValue } from '#domain/presenting';
import { planFigure } from './plan-figure.ts';
import { showValue } from './show-value.ts';

const source = { number: 1, name: 'Bureau', address: 'https://example.org' };

function aValue(given: Partial<ComparedValue>): ComparedValue {
	const value = { of: 'coding', name: 'Coders', value: 7, to: null, year: '2024' } as const;
	return { ...value, checked: '2026-11-22', isVerified: true, note: null, source, ...given };
}

function aFigure(unit: ComparedFigure['unit'], ...values: ComparedValue[]): ComparedFigure {
	return { id: 'f', name: 'Figure', about: '', missing: null, unit, values };
}

describe('showValue', () => {
	it.each([
		['dollars-a-year', 50250, null, '$50,250'],
		['percent', 7, null, '+7%'],
		['percent', -0.4, null, '−0.4%'],
		['percent', 0, null, '0%'],
		['openings-a-year', 14000, 15000, '14,000 to 15,000'],
		['jobs', 1445300, null, '1,445,300'],
		['jobs', 999, null, '999'],
	] as const)('[UI61] writes %s %d as it is said', (unit, value, to, said) => {
		expect(showValue({ value, to }, unit)).toBe(said);
	});
});

describe('planFigure', () => {
	it('[UI61] draws what was not verified open, and says so', () => {
		const billing = aValue({ of: 'billing', name: 'Billers', value: 5, isVerified: false });
		expect(planFigure(aFigure('jobs', aValue({}), billing))).toEqual({
			kind: 'bars',
			rows: [
				{ name: 'Coding: Coders', said: '7', solid: 7, open: 0, tone: 'ink' },
				{ name: 'Billing: Billers', said: '5, not verified', solid: 0, open: 5, tone: 'ink' },
			],
			most: 7,
		});
	});

	it('[UI61] begins every scale at nothing, also where a bar goes below it', () => {
		const billing = aValue({ of: 'billing', value: -0.4 });
		expect(planFigure(aFigure('percent', aValue({}), billing))).toMatchObject({
			least: -0.4,
			most: 7,
		});
		const both = aFigure('percent', aValue({ value: -2 }), aValue({ of: 'billing', value: -3 }));
		expect(planFigure(both)).toMatchObject({ least: -3, most: 0 });
	});

	it('[UI61] draws nothing where there are not both jobs to compare', () => {
		expect(planFigure(aFigure('jobs', aValue({}), aValue({ name: 'Others' })))).toBeNull();
	});
});
