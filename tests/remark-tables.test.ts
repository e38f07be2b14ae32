import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCarcTable, readRarcTable } from '#domain/codes';
import { formatProblem } from '#domain/result';
import type { Result } from '#domain/result';

/* The reasons and remarks that ship, held against what X12 restricts (its list of 1 November 2025). */

const codes = join(import.meta.dirname, '..', 'content', 'codes');
const source = (file: string) => ({ file, text: readFileSync(join(codes, file), 'utf8') });

function whole<Value>(result: Result<Value>): Value {
	if (!result.ok || result.problems.length > 0) {
		throw new Error(result.problems.map(formatProblem).join('\n'));
	}
	return result.value;
}

const carcs = whole(readCarcTable(source('carc.csv')));
const rarcs = whole(readRarcTable(source('rarc.csv')));
const carc = (code: string) => carcs.find((row) => row.code === code);

const inUse =
	'1 2 3 4 5 6 7 8 9 10 11 13 14 16 18 19 20 21 22 23 24 26 27 29 31 45 49 50 54 55 58 59 96 97 100 107 109 119 140 146 150 151 163 167 170 172 181 182 183 184 185 189 190 193 197 198 199 204 206 207 208 222 226 227 231 234 236 239 242 243 249 250 251 252 253 257 268 272 273 275 276 279 284 285 286 287 288 296 299 302 303 A1 B7 B9 B11 B13 B15 B16 B20';
const remarks =
	'M15 M25 M51 M53 M62 M76 M77 M80 M127 M144 MA04 MA13 MA18 MA27 MA92 MA130 N4 N19 N95 N115 N122 N130 N179 N265 N286 N290 N329 N362 N382 N386 N390 N418 N519 N522 N525 N570 N574 N706 N822 N823';
const ended =
	'15 17 25 28 30 36 37 38 41 42 43 57 62 63 64 65 125 138 141 145 165 168 191 217 255 A2 A7 B2 B5 B17 B21 D1 D23 W1 W9 Y3';

describe('reason and remark codes that ship', () => {
	it('[CO12] hold every code that the denials we teach are made of', () => {
		const missing = inUse.split(' ').filter((code) => carc(code)?.active !== true);
		expect(missing).toEqual([]);
		const known = rarcs.map(({ code }) => code);
		expect(remarks.split(' ').filter((code) => !known.includes(code))).toEqual([]);
	});

	it('[CO12] mark what is no longer used and name what took its place', () => {
		expect(ended.split(' ').filter((code) => carc(code)?.active !== false)).toEqual([]);
		expect(carc('165')?.instead).toEqual(['287', '288']);
		const named = carcs.flatMap(({ instead }) => instead);
		expect(named.filter((code) => carc(code)?.active !== true)).toEqual([]);
	});

	it('[CO12] restrict groups, remarks and whole charges as data', () => {
		const groups = (code: string) => carc(code)?.groups.map(({ group }) => group);
		expect(carc('18')?.groups).toEqual([
			{ group: 'OA', payerKind: null },
			{ group: 'CO', payerKind: 'workers-compensation' },
		]);
		for (const code of ['23', '136', '133', '257', '277', '209', '271']) {
			expect.soft(groups(code), code).toEqual(['OA']);
		}
		for (const code of ['238', '275', '201']) expect.soft(groups(code), code).toEqual(['PR']);
		for (const code of ['303', '281', '249']) expect.soft(groups(code), code).toEqual(['CO']);
		expect(groups('45')).toEqual(['CO', 'PR']);
		expect(groups('278')).toEqual(['CO', 'PI']);
		expect(carcs.filter(({ neverWhole }) => neverWhole).map(({ code }) => code)).toEqual(['45']);
		const needing = '16 96 129 148 201 226 227 234 237 250 251 252 267 A1'.split(' ');
		expect(carcs.filter(({ needsRemark }) => needsRemark).map(({ code }) => code)).toEqual(needing);
	});

	it('[CO12] explain each code in words of our own, once', () => {
		const labels = [...carcs.filter(({ active }) => active), ...rarcs].map(({ label }) => label);
		for (const label of labels) expect(label.length).toBeGreaterThan(10);
		expect(rarcs.filter(({ alert }) => alert).length).toBeGreaterThan(3);
	});
});
