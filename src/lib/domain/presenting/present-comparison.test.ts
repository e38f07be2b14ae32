import { describe, expect, it } from 'vitest';
import type { CareerFigure, Careers } from '#domain/content';
import { presentComparison } from './present-comparison.ts';

function aValue(given: Partial<CareerFigure['values'][number]>): CareerFigure['values'][number] {
	return {
		of: 'coding',
		name: 'Coders',
		value: 1,
		to: null,
		year: '2024',
		source: 'one',
		checked: '2026-11-22',
		standing: 'seen',
		note: null,
		...given,
	};
}

function careersWith(...values: CareerFigure['values'][number][]): Careers {
	const figure = { id: 'pay', name: 'Pay', about: '', unit: 'jobs', missing: null } as const;
	return {
		title: 'Side by side',
		summary: '',
		about: [],
		aspects: [],
		bills: [],
		myths: [],
		figures: values.map((value, at) => ({ ...figure, id: `f${String(at)}`, values: [value] })),
		sources: [
			{ id: 'zero', name: 'Unused', address: 'https://example.org/0' },
			{ id: 'one', name: 'One', address: 'https://example.org/1' },
			{ id: 'two', name: 'Two', address: 'https://example.org/2' },
		],
	};
}

describe('presentComparison', () => {
	it('[PR60] puts each value beside its source, numbered as they come up', () => {
		const view = presentComparison(
			careersWith(aValue({ source: 'two' }), aValue({ source: 'one' }), aValue({ source: 'two' })),
		);
		expect(view.figures.map(({ values }) => values[0]?.source.number)).toEqual([1, 2, 1]);
		expect(view.sources).toEqual([
			{ number: 1, name: 'Two', address: 'https://example.org/2' },
			{ number: 2, name: 'One', address: 'https://example.org/1' },
		]);
	});

	it('[PR60] says of each value whether it was seen at its source', () => {
		const view = presentComparison(careersWith(aValue({}), aValue({ standing: 'unverified' })));
		expect(view.figures.map(({ values }) => values[0]?.isVerified)).toEqual([true, false]);
	});
});
