import { describe, expect, it } from 'vitest';
import { anAnswer } from './testing/a-score.ts';
import { isSameAnswer } from './same-answer.ts';

describe('comparing answers', () => {
	it('[LE6] finds answers equal whatever the order of their fields', () => {
		const [line] = anAnswer('A00').procedures;
		const turned = {
			procedures: [{ pointers: ['A'], units: 1, modifiers: ['25'], code: line?.code ?? '' }],
			diagnoses: [{ code: 'A00' }],
			schema: 'answer/1' as const,
		};
		expect(isSameAnswer(anAnswer('A00'), turned)).toBe(true);
	});

	it.each([
		['a code', anAnswer('A01')],
		['an empty row', anAnswer('A00', '')],
		[
			'a word on how sure one is',
			{ ...anAnswer(), diagnoses: [{ code: 'A00', confidence: 'sure' as const }] },
		],
		[
			'a query',
			{ ...anAnswer('A00'), query: { about: 'site', indicators: '', wording: 'Which?' } },
		],
		['units', { ...anAnswer('A00'), procedures: [] }],
		[
			'an empty field',
			{
				...anAnswer('A00'),
				procedures: [{ code: '99213', modifiers: ['25'], units: null, pointers: ['A'] }],
			},
		],
	])('[LE6] finds answers different by %s', (_, other) => {
		expect(isSameAnswer(anAnswer('A00'), other)).toBe(false);
	});
});
