import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswerForm, readAnswerJson } from './read-answer.ts';

const form = (fields: Record<string, string>) => readAnswerForm(Object.entries(fields));

describe('reading answers', () => {
	it('[SC13] reads a posted sheet and keeps blank rows in their places', () => {
		const reading = form({
			'dx.0.code': ' e11.22 ',
			'dx.2.code': 'n18.31',
			'px.0.code': '99214',
			'px.0.modifiers': '25, lt',
			'px.0.units': '1',
			'px.0.pointers': 'ac',
			attempt: '1',
		});
		expect(reading).toEqual({
			ok: true,
			answer: {
				schema: 'answer/1',
				diagnoses: [{ code: 'E11.22' }, { code: '' }, { code: 'N18.31' }],
				procedures: [{ code: '99214', modifiers: ['25', 'LT'], units: 1, pointers: ['A', 'C'] }],
			},
		});
	});

	it('[SC13] takes a row with nothing but prefilled units for blank', () => {
		expect(form({ 'px.0.units': '1', 'px.1.units': '1' }).answer.procedures).toEqual([]);
	});

	it.each([
		[{ 'px.0.code': '99213', 'px.0.units': '0' }, 'px.0.units'],
		[{ 'px.0.code': '99213', 'px.0.units': '1.5' }, 'px.0.units'],
		[{ 'px.0.code': '99213', 'px.0.units': 'one' }, 'px.0.units'],
		[{ 'px.0.code': '99213', 'px.0.pointers': 'Z' }, 'px.0.pointers'],
		[{ 'px.0.code': '99213', 'px.0.pointers': 'ABCDE' }, 'px.0.pointers'],
		[{ 'px.0.code': '99213', 'px.0.modifiers': '255' }, 'px.0.modifiers'],
		[{ 'px.0.code': '99213', 'px.0.modifiers': '25 59 LT RT 50' }, 'px.0.modifiers'],
		[{ 'px.0.modifiers': '25' }, 'px.0.code'],
		[{ 'dx.0.code': 'E11.22 and the rest of the sentence' }, 'dx.0.code'],
	])('[SC13] names the field that is wrong in %j', (fields, field) => {
		const reading = form(fields);
		expect(reading.ok).toBe(false);
		expect(!reading.ok && reading.problems.map((problem) => problem.field)).toEqual([field]);
	});

	it('[SC14] reads a query, and nothing where all of it is blank', () => {
		const asked = {
			'query.about': ' acuity ',
			'query.indicators': 'EF 30 %',
			'query.wording': 'Which?',
		};
		expect(form(asked)).toMatchObject({
			ok: true,
			answer: { query: { about: 'acuity', indicators: 'EF 30 %', wording: 'Which?' } },
		});
		expect(form({ 'query.about': ' ', 'query.wording': '\n' }).answer.query).toBeUndefined();
		const older = { diagnoses: [], procedures: [], query: { about: 'acuity', wording: 'Which?' } };
		expect(readAnswerJson(older).answer.query?.indicators).toBe('');
	});

	it.each([
		['query.wording', { 'query.about': 'acuity' }],
		['query.about', { 'query.about': 'x'.repeat(201), 'query.wording': 'Which?' }],
		['query.indicators', { 'query.indicators': 'x'.repeat(2001), 'query.wording': 'Which?' }],
		['query.wording', { 'query.wording': 'x'.repeat(4001) }],
	])('[SC14] names %s where a query can not be taken, and keeps the rest', (field, fields) => {
		const reading = form({ 'dx.0.code': 'I10', ...fields });
		expect(!reading.ok && reading.problems.map((problem) => problem.field)).toEqual([field]);
		expect(reading.answer.query).toBeDefined();
		expect(reading.answer.diagnoses).toEqual([{ code: 'I10' }]);
	});

	it('[SC13] takes control and invisible characters out', () => {
		expect(form({ 'dx.0.code': 'E\u000011\u202e.22\n' }).answer.diagnoses).toEqual([
			{ code: 'E11.22' },
		]);
	});

	it('[SC13] reads back as JSON what it read from a form', () => {
		const { answer } = form({ 'dx.0.code': 'I10', 'px.0.code': '99213', 'px.0.pointers': 'A' });
		expect(readAnswerJson(JSON.parse(JSON.stringify(answer)))).toEqual({ ok: true, answer });
	});

	it.each([
		null,
		1,
		'x',
		[],
		{},
		{ diagnoses: 'I10', procedures: [] },
		{ diagnoses: [1], procedures: [] },
	])('[SC13] refuses %j as an answer', (value) => {
		expect(readAnswerJson(value)).toMatchObject({ ok: false, problems: [{ field: '' }] });
	});

	it('[SC13] refuses more rows than a sheet has', () => {
		const diagnoses = Array.from({ length: 13 }, () => ({ code: 'I10' }));
		expect(readAnswerJson({ diagnoses, procedures: [] }).ok).toBe(false);
	});

	it('[SC13] never throws and always gives an answer within its bounds', () => {
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.constantFrom(
						'dx.0.code',
						'px.0.code',
						'px.0.units',
						'px.0.modifiers',
						'px.0.pointers',
					),
					fc.string({ unit: 'grapheme' }),
				),
				(fields) => {
					const { answer } = readAnswerForm(Object.entries(fields));
					for (const { code } of answer.diagnoses) expect(code.length).toBeLessThanOrEqual(16);
					for (const line of answer.procedures) {
						expect(line.modifiers.length).toBeLessThanOrEqual(4);
						expect(line.pointers.length).toBeLessThanOrEqual(4);
					}
				},
			),
		);
	});
});
