import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleIdsOf } from './payer.ts';
import { LONGEST_CASE } from './read-case-file.ts';
import { readPayer } from './read-payer.ts';

const fixtures = join(import.meta.dirname, 'payer-fixtures');
const wellFormed = readFileSync(join(fixtures, 'well-formed', 'payer.md'), 'utf8');
const broken = readdirSync(fixtures).filter((name) => name !== 'well-formed');

function read(text: string) {
	return readPayer({ file: 'payer.md', text });
}

function readWell(text: string) {
	const result = read(text);
	if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join('\n'));
	return result.value;
}

/** Problems in the order of their places, without their wording. */
function placesOf(problems: readonly { code: string; line: number; column: number }[]) {
	return [...problems].sort(
		(left, right) =>
			left.line - right.line ||
			left.column - right.column ||
			(left.code < right.code ? -1 : Number(left.code > right.code)),
	);
}

describe('readPayer', () => {
	it('[PY1] reads who a payer is, its rules and its fees', () => {
		const payer = readWell(wellFormed);
		expect(payer).toMatchObject({
			id: 'test-payer',
			name: 'Test Payer',
			kind: 'commercial',
			summary: 'A payer for tests.',
			about: 'A payer that does not exist.',
		});
		expect(payer.rules[1]).toEqual({
			id: 'timely-filing',
			title: 'Time to file',
			text: '90 days.',
			source: 'claims §8',
		});
		expect(payer.fees.bilateral).toBe(150);
		expect([...payer.fees.amounts.keys()].sort()).toEqual(['00142', '71046', '99213', 'J1885']);
	});

	it('[PY1] reads the same from a file with Windows line ends and a byte-order mark', () => {
		expect(readWell(`\uFEFF${wellFormed.replaceAll('\n', '\r\n')}`)).toEqual(readWell(wellFormed));
	});

	it('[PY3] names the rules a key may lean on', () => {
		expect(ruleIdsOf(readWell(wellFormed))).toEqual({
			id: 'test-payer',
			rules: ['bilateral', 'timely-filing'],
		});
	});

	it('[PY4] keeps prices in cents, of the whole or by parts', () => {
		const { amounts } = readWell(wellFormed).fees;
		expect(amounts.get('99213')).toEqual({ whole: 9150, parts: new Map() });
		expect(amounts.get('71046')).toEqual({
			whole: 3400,
			parts: new Map([
				['26', 1100],
				['TC', 2300],
			]),
		});
		expect(amounts.get('00142')?.whole).toBe(0);
	});

	it('[PY5] knows no percentage where a payer takes two lines', () => {
		expect(readWell(wellFormed.replace('bilateral: 150\n', '')).fees.bilateral).toBeNull();
	});

	it('[PY1] refuses a file that is too long', () => {
		const result = read(`${wellFormed}${' '.repeat(LONGEST_CASE)}`);
		expect(result).toMatchObject({ ok: false, problems: [{ code: 'PY1', line: 1 }] });
	});

	it.each([
		'',
		'---',
		'---\n---',
		'---\n: : :\n---\n## Fees',
		`---\nid: a\n---\n## Fees\n\`\`\`yaml\n${'['.repeat(20_000)}\n\`\`\``,
		`---\nid: a\n---\n## Fees\n\`\`\`yaml\namounts: {__proto__: 1.00, constructor: 2.00}\n\`\`\``,
	])('[PY1] refuses the text %j with problems, never an exception', (text) => {
		const result = read(text);
		expect(result.ok).toBe(false);
		expect(result.problems.length).toBeGreaterThan(0);
	});

	it.each(broken)('[PY1] says what is wrong with %s, and where', (name) => {
		const text = readFileSync(join(fixtures, name, 'payer.md'), 'utf8');
		const expected: { code: string; line: number; column: number }[] = JSON.parse(
			readFileSync(join(fixtures, name, 'expected.json'), 'utf8'),
		);
		const found = read(text).problems.map(({ code, line, column, suggestion }) =>
			suggestion === undefined ? { code, line, column } : { code, line, column, suggestion },
		);
		expect(placesOf(found)).toEqual(placesOf(expected));
	});

	it.each([
		['amount-with-comma', 'The amount "1,091.50" is written without commas, as in 1234.50.'],
		['negative-amount', 'The amount "-91.50" is negative; what is allowed is 0.00 or more.'],
		['three-decimals', 'The amount "11.005" must have two decimals, as in 123.40.'],
		[
			'no-front-matter',
			'A payer file begins with front matter between two lines of three hyphens.',
		],
		['rule-id-twice', 'The field "1.id" names an earlier rule too.'],
		['not-a-modifier', '"facility" is neither whole nor a modifier.'],
	])('[PY1] tells the author of %s in a sentence', (name, sentence) => {
		const text = readFileSync(join(fixtures, name, 'payer.md'), 'utf8');
		expect(read(text).problems.map(({ message }) => message)).toEqual([sentence]);
	});
});
