import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCodeBook, emptyTables } from '#domain/codes';
import { checkCase } from './check-case.ts';

const row = (code: string, billable = true) => ({ code, description: code, billable, words: '' });
const aids = {
	book: buildCodeBook({
		...emptyTables(),
		icd10cm: [
			row('E11.621'),
			row('L97.422'),
			row('L97.421'),
			row('L97.42', false),
			row('Z79.84'),
			row('Z79.82'),
		],
		procedures: [{ code: '99213', label: 'a visit', family: 'office', words: '' }],
		modifiers: [{ code: '25', label: 'separate', kind: 'payment', sitsOn: ['em'], notWith: [] }],
	}),
	skills: ['icd10cm.diabetes-combination'],
};
const sound = readFileSync(join(import.meta.dirname, 'fixtures', 'sound', 'case.md'), 'utf8');

function check(from: string, to: string) {
	expect(sound).toContain(from);
	return checkCase({ file: 'case.md', text: sound.replace(from, to) }, aids);
}

/** Line of the file, from 1, on which a text first stands after the edit. */
function lineOf(text: string, wanted: string): number {
	return text.slice(0, text.indexOf(wanted)).split('\n').length;
}

describe('checkCase', () => {
	it('[CK8] finds nothing wrong with a sound case', () => {
		expect(checkCase({ file: 'case.md', text: sound }, aids)).toEqual([]);
	});

	it('[CK1] misses a quote that the chart does not have', () => {
		const problems = check('quote: "fat layer visible"', 'quote: "muscle visible"');
		expect(problems).toMatchObject([{ code: 'CK1', severity: 'error' }]);
		expect(problems[0]?.line).toBe(lineOf(sound, 'quote: "fat layer visible"'));
	});

	it('[CK1] suggests the section that was meant', () => {
		expect(check('{ in: Medications, quote', '{ in: Medication, quote')).toMatchObject([
			{ code: 'CK1', suggestion: 'Medications' },
		]);
	});

	it('[CK2] sees a code that has no code’s shape', () => {
		expect(check('near: [L97.421]', 'near: [L97421X]')).toMatchObject([{ code: 'CK2' }]);
	});

	it('[CK3] sees a header and a code that is not in the tables', () => {
		expect(check('optional: [{ code: Z79.82', 'optional: [{ code: L97.42')).toMatchObject([
			{ code: 'CK3' },
		]);
		expect(check('optional: [{ code: Z79.82', 'optional: [{ code: R73.9')).toMatchObject([
			{ code: 'CK3' },
		]);
		expect(check('all: ["25"]', 'all: ["24"]')).toMatchObject([{ code: 'CK3' }]);
	});

	it.each([
		['Code the visit.', 'Code the visit with E11.621.'],
		['Code the visit.', 'Code the visit with e11621.'],
		['Mind the depth.', 'It is 99213.'],
		['A patient with', 'Z79.84 in a patient with'],
	])('[CK4] sees the key in the open: %s', (from, to) => {
		expect(check(from, to)).toMatchObject([{ code: 'CK4' }]);
	});

	it('[CK5] sees what looks like a real person', () => {
		expect(check('Metformin', 'SSN 078-05-1120. Metformin').map(({ code }) => code)).toContain(
			'CK5',
		);
		expect(check('Metformin', 'Call 212-736-5000. Metformin').map(({ code }) => code)).toContain(
			'CK5',
		);
		expect(check('fat layer visible.', 'fat layer visible. Call 212-555-0142.')).toEqual([]);
	});

	it('[CK6] wants a rationale for every line', () => {
		expect(check('### Z79.84', '### Medicines')).toMatchObject([
			{ code: 'CK6', message: expect.stringContaining('Z79.84') },
		]);
	});

	it('[CK7] wants known skills and objectives', () => {
		expect(
			check('[icd10cm.diabetes-combination]', '[icd10cm.diabetes-combinations]'),
		).toMatchObject([{ code: 'CK7', suggestion: 'icd10cm.diabetes-combination' }]);
		expect(check('objectives: [CPC-14]', 'objectives: [CPC-19]')).toMatchObject([{ code: 'CK7' }]);
	});

	it('[CK8] sees a key that contradicts itself', () => {
		expect(check('after: E11.621', 'after: Z79.84').map(({ code }) => code)).toEqual([]);
		const problems = check('first: true', 'first: true\n        after: L97.422');
		expect(problems.map(({ code }) => code)).toContain('CK8');
	});

	it('[CK8] sees feedback that can never show', () => {
		const problems = check('code: L97.421\n        instead', 'code: L97.422\n        instead');
		expect(problems.map(({ code }) => code)).toContain('CK8');
	});
});
