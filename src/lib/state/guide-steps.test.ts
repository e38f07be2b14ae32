import { describe, expect, it } from 'vitest';
import { nextStep, stepsDone } from './guide-steps.ts';
import type { GuidedSheet } from './guide-steps.ts';

function aSheet(given: Partial<GuidedSheet> = {}): GuidedSheet {
	return { isChartRead: false, diagnoses: [], services: [], letters: [], ...given };
}

const line = { isCode: true, pointers: ['A'] };

describe('stepsDone', () => {
	it('[UI60] begins with nothing done, and with the chart', () => {
		const done = stepsDone(aSheet());
		expect([...done]).toEqual([]);
		expect(nextStep(done)).toBe('chart');
	});

	it('[UI60] takes the steps in any order and names the first that is left', () => {
		const done = stepsDone(aSheet({ services: [line], letters: [] }));
		expect([...done]).toEqual(['service']);
		expect(nextStep(done)).toBe('chart');
		expect(nextStep(stepsDone(aSheet({ isChartRead: true, services: [line] })))).toBe('diagnosis');
	});

	it('[UI60] counts a pointer only where the line has a code and the letter a diagnosis', () => {
		const sheet = { isChartRead: true, diagnoses: [true], letters: ['A'] };
		const next = (services: GuidedSheet['services']) =>
			nextStep(stepsDone(aSheet({ ...sheet, services })));
		expect(next([{ isCode: false, pointers: ['A'] }])).toBe('service');
		expect(next([{ isCode: true, pointers: [] }])).toBe('pointer');
		expect(next([{ isCode: true, pointers: ['B'] }])).toBe('pointer');
		expect(next([line])).toBe('submit');
	});

	it('[UI60] takes back a step whose work was taken out again', () => {
		expect(stepsDone(aSheet({ diagnoses: [true] })).has('diagnosis')).toBe(true);
		expect(stepsDone(aSheet({ diagnoses: [false] })).has('diagnosis')).toBe(false);
	});

	it('[UI60] ends where everything is done', () => {
		expect(
			nextStep(new Set(['chart', 'diagnosis', 'service', 'pointer', 'submit', 'score'])),
		).toBeNull();
	});
});
