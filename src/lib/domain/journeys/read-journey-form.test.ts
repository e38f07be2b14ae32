import { describe, expect, it } from 'vitest';
import { readJourneyForm } from './read-journey-form.ts';

const known = { questions: ['number', 'copay'], hints: 2 };

function read(chapter: Parameters<typeof readJourneyForm>[0], fields: Record<string, string>) {
	return readJourneyForm(chapter, Object.entries(fields), known);
}

describe('readJourneyForm', () => {
	it('[JR4] keeps what was picked and names what was not', () => {
		const reading = read('coverage', { number: 'card', other: 'x' });
		expect(reading.answer).toEqual({ chapter: 'coverage', picks: { number: 'card' } });
		expect(reading.problems.map(({ field }) => field)).toEqual(['copay']);
	});

	it('[JR4] counts hints by what the server knows, never by the form', () => {
		const fields = { 'dx.0.code': 'r00.2', 'px.0.code': '93000', 'px.0.units': '1', hints: '0' };
		expect(read('coding', fields).answer).toMatchObject({ hints: 2 });
	});

	it.each([
		['30', 3000],
		['30.5', 3050],
		['$1,200.00', 120_000],
		['0', 0],
		['', null],
	])('[JR4] reads the amount %j', (typed, cents) => {
		expect(read('balance', { sent: 'bill', amount: typed })).toEqual({
			answer: { chapter: 'balance', amount: cents, picks: { sent: 'bill' } },
			problems: [],
		});
	});

	it.each(['thirty', '-5', '1.234', '12345678'])('[JR4] names %j as no amount', (typed) => {
		const { problems } = read('posting', { paid: typed });
		expect(problems).toHaveLength(1);
		expect(problems[0]?.field).toBe('paid');
	});

	it('[JR4] takes no action that is on no list', () => {
		expect(read('denial', { action: 'shout' }).answer).toBeNull();
		expect(read('audit', { action: 'hide' }).answer).toBeNull();
		expect(read('audit', { action: 'repay' }).problems).toEqual([]);
	});

	it('[JR4] keeps own words short and marks within one to five', () => {
		const { answer } = read('reflect-coder', {
			energy: '9',
			patience: '5',
			words: 'x'.repeat(9000),
		});
		expect(answer).toMatchObject({ reflection: { energy: 3, patience: 5 } });
		expect(JSON.stringify(answer).length).toBeLessThan(1700);
	});
});
