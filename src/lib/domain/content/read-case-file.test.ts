import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LONGEST_CASE, readCaseFile } from './read-case-file.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const wellFormed = readFileSync(join(fixtures, 'well-formed', 'case.md'), 'utf8');
const broken = readdirSync(fixtures).filter((name) => name !== 'well-formed');

function read(text: string) {
	return readCaseFile({ file: 'case.md', text });
}

function readWell(text: string) {
	const result = read(text);
	if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join('\n'));
	return result.value;
}

describe('readCaseFile', () => {
	it('[CF1] cuts a file into what learners may see', () => {
		const { learner } = readWell(wellFormed);
		expect(learner.facts).toMatchObject({
			id: 'test-heel-ulcer',
			pos: '11',
			difficulty: 2,
			dos: '2026-02-12',
		});
		expect(learner.chart.map(({ heading }) => heading)).toEqual(['Progress note', 'Medications']);
		expect(learner.chart[0]?.markdown).toContain('## not a heading');
		expect(learner.task).toBe('Code the visit.');
		expect(learner.reference).toBe('');
		expect(learner.asks).toEqual({ diagnoses: true, procedures: true });
	});

	it('[CF1] reads the same from a file with Windows line ends and a byte-order mark', () => {
		expect(readWell(`\uFEFF${wellFormed.replaceAll('\n', '\r\n')}`)).toEqual(readWell(wellFormed));
	});

	it('[CF2] keeps codes as they are written: nothing becomes a number', () => {
		const { key } = readWell(wellFormed).secrets;
		expect(key.parts.flatMap((part) => part.lines.map(({ code }) => code))).toEqual([
			'E11.621',
			'L97.422',
			'Z79.84',
			'99213',
		]);
		expect(readWell(wellFormed.replace('minutes: 8', 'minutes: 08')).learner.facts.minutes).toBe(8);
	});

	it('[CF8] fills in the defaults of a key', () => {
		const [diagnoses, services] = readWell(wellFormed).secrets.key.parts;
		expect(diagnoses).toMatchObject({
			first: ['E11.621'],
			lines: [{ after: [] }, { after: ['E11.621'] }, {}],
		});
		expect(services).toMatchObject({
			lines: [
				{
					units: 1,
					modifiers: { all: ['25'], oneOf: [], optional: [] },
					pointers: { also: ['L97.422'] },
				},
			],
		});
	});

	it('[CF4] reads evidence by quote and by absence', () => {
		const [diagnoses] = readWell(wellFormed).secrets.key.parts;
		expect(diagnoses?.lines[2]?.evidence.map(({ kind }) => kind)).toEqual(['quote', 'absence']);
	});

	it('[CF6] reads hints one by one, over several lines', () => {
		expect(readWell(wellFormed).secrets.hints).toEqual([
			'Read the medications.',
			'Mind the depth.',
		]);
	});

	it('[CF5] keeps every secret out of the learner’s half', () => {
		const shown = JSON.stringify(readWell(wellFormed).learner);
		for (const secret of [
			'E11.621',
			'OG I.A.13',
			'Never shown',
			'One code',
			'Mind the depth',
			'gives the depth',
		]) {
			expect(shown).not.toContain(secret);
		}
	});

	it('[CF7] refuses a file that is too long to render', () => {
		expect(read(`${wellFormed}${' '.repeat(LONGEST_CASE)}`)).toMatchObject({
			ok: false,
			problems: [{ code: 'CF7', line: 1 }],
		});
	});

	it.each([
		'',
		'---',
		'---\n---',
		'---\n: : :\n---\n## Chart',
		`---\n${'['.repeat(20_000)}\n---\n`,
	])('[CF2] refuses the text %j with problems, never an exception', (text) => {
		const result = read(text);
		expect(result.ok).toBe(false);
		expect(result.problems.length).toBeGreaterThan(0);
	});

	it.each(broken)('[CF1] says what is wrong with %s, and where', (name) => {
		const text = readFileSync(join(fixtures, name, 'case.md'), 'utf8');
		const expected: unknown = JSON.parse(
			readFileSync(join(fixtures, name, 'expected.json'), 'utf8'),
		);
		const found = read(text).problems.map(({ code, line, column, suggestion }) =>
			suggestion === undefined ? { code, line, column } : { code, line, column, suggestion },
		);
		expect(found).toEqual(expected);
	});
});
