import { describe, expect, it } from 'vitest';
import { LONGEST_CASE } from '../read-case-file.ts';
import { readCareers } from './read-careers.ts';

const WELL_FORMED = `---
schema: careers/1
title: Side by side
summary: Two jobs.
---

## About

One
line.

Another.

## Aspects

\`\`\`yaml
- id: work
  name: The work
  coding: [Reads.]
  billing: [Sends the 837.]
  both: They meet.
\`\`\`

## Figures

\`\`\`yaml
- id: pay
  name: Pay
  about: Half earn less.
  unit: dollars-a-year
  values:
    - { of: coding, name: Coders, value: 50250, year: May 2024, source: bureau, checked: 2026-11-22, standing: seen }
    - { of: billing, name: Billers, value: -0.4, to: 3, year: 2024–34, source: bureau, checked: 2026-11-22, standing: unverified, note: Of all. }
\`\`\`

## Bills

\`\`\`yaml
- { id: physician, name: Physician, about: CMS-1500., coding: Notes., billing: Claims. }
\`\`\`

## Myths

\`\`\`yaml
- { myth: The same., answer: No. }
\`\`\`

## Sources

\`\`\`yaml
- { id: bureau, name: The bureau, address: 'https://example.org/pay' }
\`\`\`
`;

function read(text: string) {
	return readCareers({ file: 'careers.md', text });
}

function readWell(text: string) {
	const result = read(text);
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	return result.value;
}

/** What is found when one thing of the good file is another: rule, line and column of the change. */
function findWith(before: string, after: string) {
	expect(WELL_FORMED).toContain(before);
	return read(WELL_FORMED.replace(before, after)).problems;
}

/** Where a piece of text stands in the good file. */
function placeOf(words: string) {
	const lines = WELL_FORMED.split('\n');
	const line = lines.findIndex((one) => one.includes(words));
	return { line: line + 1, column: (lines[line]?.indexOf(words) ?? 0) + 1 };
}

describe('readCareers', () => {
	it('[CM1] reads both jobs, figures with their sources, bills and myths', () => {
		const careers = readWell(WELL_FORMED);
		expect(careers).toMatchObject({
			title: 'Side by side',
			about: ['One line.', 'Another.'],
			aspects: [
				{ id: 'work', coding: ['Reads.'], billing: ['Sends the 837.'], both: 'They meet.' },
			],
			bills: [{ id: 'physician' }],
			myths: [{ myth: 'The same.', answer: 'No.' }],
			sources: [{ id: 'bureau', address: 'https://example.org/pay' }],
		});
		expect(careers.figures[0]?.values).toEqual([
			{
				...{ of: 'coding', name: 'Coders', value: 50250, to: null, year: 'May 2024' },
				...{ source: 'bureau', checked: '2026-11-22', standing: 'seen', note: null },
			},
			{
				...{ of: 'billing', name: 'Billers', value: -0.4, to: 3, year: '2024–34' },
				...{ source: 'bureau', checked: '2026-11-22', standing: 'unverified', note: 'Of all.' },
			},
		]);
	});

	it('[CM1] reads the same with Windows line ends and a byte-order mark', () => {
		const text = `\uFEFF${WELL_FORMED.replaceAll('\n', '\r\n')}`;
		expect(readWell(text)).toEqual(readWell(WELL_FORMED));
	});

	it.each([
		['Myths', 'Myhts', 'Did you', 'Myths'],
		['Sources', 'Source', 'Did you', 'Sources'],
	])('[CM1] names a section %s written %s, and what was meant', (right, wrong, _, suggestion) => {
		const problems = findWith(`## ${right}`, `## ${wrong}`);
		expect(problems).toContainEqual(
			expect.objectContaining({ code: 'CM1', ...placeOf(`## ${right}`), suggestion }),
		);
	});

	it('[CM1] refuses what is too long, has no front matter, or is left open', () => {
		expect(read('x'.repeat(LONGEST_CASE + 1)).problems).toMatchObject([{ code: 'CM1', line: 1 }]);
		expect(read('words').problems).toMatchObject([{ code: 'CM1', line: 1 }]);
		const open = read(`${WELL_FORMED}\n\`\`\`yaml\n`);
		expect(open.ok).toBe(false);
		expect(open.problems).toMatchObject([{ code: 'CF1' }]);
	});

	it.each([
		['a value that is no number', 'value: 50250', 'value: $50,250', 'CF4'],
		['a value without its year', 'year: May 2024, ', '', 'CF4'],
		['a year that is none', 'May 2024', 'lately', 'CF4'],
		['a day that is none', 'checked: 2026-11-22', 'checked: 2026-11-31', 'CF4'],
		['an unknown standing', 'standing: seen', 'standing: sure', 'CF4'],
		['an unknown job', 'of: coding', 'of: codng', 'CF4'],
		['a range that ends before it begins', 'to: 3', 'to: -3', 'CF4'],
		['an address that is none', 'https://example.org/pay', 'example dot org', 'CF4'],
		['a field that does not exist', 'about: Half', 'abuot: Half', 'CF3'],
		['a side without a point', 'coding: [Reads.]', 'coding: []', 'CF4'],
		['another version', 'careers/1', 'careers/2', 'CF4'],
	])('[CM2] refuses %s', (_, before, after, code) => {
		const problems = findWith(before, after);
		expect(problems.map((problem) => problem.code)).toContain(code);
		expect(read(WELL_FORMED.replace(before, after)).ok).toBe(false);
	});

	it('[CM2] refuses a figure of one job alone, unless it says why', () => {
		const line = WELL_FORMED.split('\n').find((one) => one.includes('of: billing')) ?? '';
		const one = WELL_FORMED.replace(`${line}\n`, '');
		expect(read(one).problems).toMatchObject([
			{ code: 'CF4', message: expect.stringContaining('says nothing of billing') },
		]);
		const excused = one.replace('  values:', '  missing: Not found.\n  values:');
		expect(readWell(excused).figures[0]?.missing).toBe('Not found.');
	});

	it('[CM2] refuses two entries of one id', () => {
		const twice = WELL_FORMED.replace(/- \{ id: physician.*\}/, (entry) => `${entry}\n${entry}`);
		expect(read(twice).problems).toMatchObject([
			{ code: 'CF4', message: 'The field "1.id" names an earlier one too.' },
		]);
	});

	it('[CM3] names a source that is not listed at its place, and what was meant', () => {
		const problems = findWith('source: bureau, checked', 'source: bureua, checked');
		const { line, column } = placeOf('source: bureau');
		expect(problems).toMatchObject([
			{ code: 'CM3', severity: 'error', line, column: column + 8, suggestion: 'bureau' },
		]);
	});

	it('[CM3] warns of a source no figure rests on', () => {
		const more = "- { id: other, name: Other, address: 'https://example.org' }";
		const result = read(`${WELL_FORMED.trimEnd().slice(0, -3)}${more}\n\`\`\`\n`);
		expect(result.ok).toBe(true);
		expect(result.problems).toMatchObject([
			{ code: 'CM3', severity: 'warning', message: 'No figure rests on the source "other".' },
		]);
	});

	it.each([
		['Reads for $50,250.', '$50,250'],
		['Reads 95 percent.', '95 percent'],
		['Reads 7.5% more.', '7.5%'],
		['Reads 42,200 charts.', '42,200'],
	])('[CM4] warns of a figure in the prose: %s', (words, figure) => {
		const problems = findWith('[Reads.]', `["${words}"]`);
		const { line, column } = placeOf('[Reads.]');
		const at = column + 2 + words.indexOf(figure);
		expect(problems).toMatchObject([
			{ code: 'CM4', severity: 'warning', line, column: at, length: figure.length },
		]);
	});

	it('[CM4] takes the names of forms and files for no figures', () => {
		expect(findWith('[Reads.]', '["CMS-1500, UB-04, 837P, 29-2072, ICD-10-CM."]')).toEqual([]);
	});
});
