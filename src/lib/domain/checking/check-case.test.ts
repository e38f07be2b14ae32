import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix, applyFixes, formatProblem, hasErrors } from '#domain/result';
import type { Problem } from '#domain/result';
import { checkCase, examineCase } from './check-case.ts';
import { checkIds } from './check-ids.ts';
import { soundCase } from './testing/run-example.ts';
import { testAids } from './testing/test-aids.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const broken = readdirSync(fixtures).filter((name) => name !== 'sound');
const aids = testAids();

function check(text: string): readonly Problem[] {
	return checkCase({ file: 'case.md', text }, aids);
}

function textOf(name: string): string {
	return readFileSync(join(fixtures, name, 'case.md'), 'utf8');
}

/** The sound case with one thing changed. */
function edit(from: string, to: string): string {
	expect(soundCase.split(from)).toHaveLength(2);
	return soundCase.replace(from, () => to);
}

describe('checkCase', () => {
	it('[CK8] finds nothing wrong with a sound case', () => {
		expect(check(soundCase)).toEqual([]);
		expect(check(`\uFEFF${soundCase.replaceAll('\n', '\r\n')}`)).toEqual([]);
	});

	it('[CK30] knows more than forty ways to break a case', () => {
		expect(broken.length).toBeGreaterThanOrEqual(40);
	});

	it.each(broken)(
		'[CK30] names everything that is wrong with %s, each thing at its place',
		(name) => {
			const expected: unknown = JSON.parse(
				readFileSync(join(fixtures, name, 'expected.json'), 'utf8'),
			);
			const found = check(textOf(name)).map(
				({ code, severity, line, column, length, suggestion }) => ({
					code,
					severity,
					line,
					column,
					...(length === undefined ? {} : { length }),
					...(suggestion === undefined ? {} : { suggestion }),
				}),
			);
			expect(found).toEqual(expected);
		},
	);

	it.each(broken)('[RE5] removes what is wrong with %s by following each suggestion', (name) => {
		const text = textOf(name);
		for (const problem of check(text)) {
			expect(problem.fix === undefined).toBe(problem.suggestion === undefined);
			if (problem.fix === undefined) continue;
			const left = check(applyFix(text, problem));
			const isSame = (other: Problem) =>
				other.code === problem.code && other.message === problem.message;
			expect(left.filter(isSame).map(formatProblem)).toEqual([]);
		}
	});

	it('[RE5] follows all suggestions of a file at once', () => {
		const text = textOf('much-at-once');
		const left = check(applyFixes(text, check(text)));
		expect(left.map(({ code }) => code)).toEqual(['CK5', 'CK6']);
	});

	it.each(['dos: 2025-12-30', 'dos: not a date', 'dos:', ''])(
		'[CK3] asks for the code year of a real date only: "%s"',
		(dos) => {
			const codes = check(edit('dos: 2026-02-12', dos)).map(({ code }) => code);
			expect(codes).not.toContain('CK3');
		},
	);

	it('[CK1] reads a quote over line breaks and emphasis', () => {
		const quote = 'quote: "diabetic *ulcer* of the left   heel, fat layer"';
		expect(check(edit('quote: "fat layer visible, no muscle"', quote))).toEqual([]);
	});

	it.each(['acetaminophen 500-1000 mg', 'WBC 450-1100/uL', 'MRN 48-213', '02/12/2026 07:35-0902'])(
		'[CK5] takes no dose, count or time for a telephone: %s',
		(words) => {
			expect(check(edit('no fluid', words))).toEqual([]);
		},
	);

	it('[CK17] says nothing of payers where none are at hand', () => {
		const text = edit('payer: evergreen-ppo', 'payer: nobody').replace('#bilateral', '#nothing');
		const { payers: _payers, ...without } = aids;
		expect(checkCase({ file: 'case.md', text }, without)).toEqual([]);
		expect(check(text).map(({ code }) => code)).toEqual(['CK17', 'CK18']);
	});

	it('[CK29] finds the id that two files claim, and the file that had it first', () => {
		const reports = ['a.md', 'b.md', 'c.md'].map((file) =>
			examineCase({ file, text: soundCase }, aids),
		);
		expect(checkIds(reports)).toMatchObject([
			{ file: 'b.md', line: 3, column: 5, message: expect.stringContaining('a.md') },
			{ file: 'c.md' },
		]);
	});

	it('[CF7] looks no further into a file that is too long', () => {
		const text = `${soundCase}${'# allow CK21\n'.repeat(6000)}`;
		expect(check(text).map(({ code }) => code)).toEqual(['CF7']);
	});

	it('[CK30] reads whatever it is given without a crash', () => {
		const pieces = [...soundCase.matchAll(/[\s\S]{1,40}/g)].map(([piece]) => piece);
		const mutation = fc.record({
			at: fc.nat(pieces.length - 1),
			kind: fc.constantFrom('drop', 'repeat', 'swap', 'put'),
			put: fc.oneof(
				fc.string(),
				fc.constantFrom('\n', '```', '---', '## Key\n', ': [', '{', '- ', '"'),
			),
		});
		fc.assert(
			fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
				const mutated = [...pieces];
				for (const { at, kind, put } of mutations) {
					if (kind === 'drop') mutated[at] = '';
					else if (kind === 'repeat') mutated[at] = (mutated[at] ?? '').repeat(3);
					else if (kind === 'swap') mutated.splice(at, 2, mutated[at + 1] ?? '', mutated[at] ?? '');
					else mutated[at] = `${mutated[at] ?? ''}${put}`;
				}
				const text = mutated.join('');
				for (const { line, column, length = 1 } of check(text)) {
					expect(Math.min(line, column, length)).toBeGreaterThanOrEqual(1);
				}
			}),
			{ numRuns: 60 },
		);
	}, 60_000);
});

describe('exceptions', () => {
	const late = soundCase.replace('dos: 2026-02-12', 'dos: 2025-12-30');

	function examine(text: string) {
		const { problems, suppressed } = examineCase({ file: 'case.md', text }, aids);
		return {
			problems: problems.map(({ code }) => code),
			suppressed: suppressed.map(({ problem, reason }) => [problem.code, reason]),
		};
	}

	it.each([
		['dos: 2025-12-30', '# allow CK22: teaches the year\ndos: 2025-12-30'],
		['dos: 2025-12-30', 'dos: 2025-12-30 # allow CK22: teaches the year'],
		['dos: 2025-12-30', '# allow CK22: teaches the year\n# a remark\n\ndos: 2025-12-30'],
		['Never shown.', '<!-- allow CK22: teaches the year -->'],
		['Code this visit', '<!-- allow CK24, CK22: teaches the year -->\nCode this visit'],
	])('[CK9] holds for its line in YAML and for the file in prose: %s', (from, to) => {
		const { problems, suppressed } = examine(late.replace(from, to));
		expect(suppressed).toEqual([['CK22', 'teaches the year']]);
		expect(problems).toEqual(to.includes('CK24') ? ['CK9'] : []);
	});

	it.each([
		['# allow CK22: teaches the year\npos: "11"', 'pos: "11"'],
		['```\n<!-- allow CK22: in a fence -->\n```', '```\n## not a heading\n```'],
		['<!-- allow CK22: never closed', 'Never shown.'],
		['title: "# allow CK22: no"', 'title: A sore heel and a stiff knee'],
	])('[CK9] does not reach further: %s', (to, from) => {
		expect(examine(late.replace(from, to)).problems).toContain('CK22');
	});

	it('[CK9] wants no exception where learners would read it', () => {
		const text = late.replace('2. Mind', '<!-- allow CK22: teaches the year -->\n2. Mind');
		expect(examine(text)).toEqual({
			problems: ['CK9'],
			suppressed: [['CK22', 'teaches the year']],
		});
	});

	it('[CK9] lets nothing secret or broken pass', () => {
		const text = soundCase
			.replace('title: A sore heel', 'title: E11.621')
			.replace('Never shown.', '<!-- allow CK4, CF3, CK8: because -->');
		expect(examine(text).problems).toEqual(['CK4', 'CK9', 'CK9', 'CK9']);
	});

	it('[CK9] judges no exception needless where the file could not be read whole', () => {
		const text = soundCase
			.replace('minutes: 8', 'minuts: 8')
			.replace('Never shown.', '<!-- allow CK8: x --><!-- allow CK21: short on purpose -->');
		expect(examine(text).problems.filter((code) => code === 'CK9')).toHaveLength(1);
	});

	it('[RE3] forbids no file by its hints and warnings', () => {
		const problems = check(late.replace('pos: "11"', 'pos: "97"'));
		expect(problems.map(({ severity }) => severity)).toEqual(['hint', 'warning']);
		expect(hasErrors(problems)).toBe(false);
	});
});
