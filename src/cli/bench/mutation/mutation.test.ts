import { describe, expect, it } from 'vitest';
import { LONGEST_CASE } from '#domain/content';
import { gatherSubjects } from './mutation-subjects.ts';
import { misplacedProblems } from './misplaced-problems.ts';
import { mutateText } from './mutate-text.ts';
import { seededRandom } from './seeded-random.ts';
import { tryMutant } from './try-mutant.ts';

/* The share of the mutants that runs with every test; `npm run bench -- mutation` makes the rest. */

const share = 300;
/** Short files are spoilt as well as long ones and cost a fraction. */
const longest = 8_000;
const all = await gatherSubjects();
const subjects = { ...all, texts: all.texts.filter(({ length }) => length <= longest) };

describe('mutants of case files and answers', () => {
	it(`[CF2] are read, checked and scored without a crash: ${String(share)} of them`, () => {
		const complaints = Array.from({ length: share }, (_, at) => at + 1).flatMap((seed) =>
			tryMutant(seed, subjects)
				.complaints.slice(0, 1)
				.map((complaint) => `seed ${String(seed)}: ${complaint}`),
		);
		expect(complaints).toEqual([]);
	}, 120_000);

	it('[CF2] are the same for the same seed, and mostly not the text they were made of', () => {
		const [text = ''] = subjects.texts;
		const mutantOf = (seed: number) =>
			mutateText(text, seededRandom(seed), { others: subjects.texts, most: LONGEST_CASE });
		const seeds = Array.from({ length: 100 }, (_, at) => at + 1);
		expect(seeds.map(mutantOf)).toEqual(seeds.map(mutantOf));
		expect(seeds.filter((seed) => mutantOf(seed) === text).length).toBeLessThan(10);
	});

	it('[RE2] complain of a problem that is placed outside the file', () => {
		const problem = { code: 'CF1', severity: 'error', message: 'x', file: 'a.md' } as const;
		const at = (line: number, column: number) =>
			misplacedProblems('one\ntwo', 'a.md', [{ ...problem, line, column }]).length;
		expect([at(1, 1), at(2, 4), at(3, 1), at(0, 1), at(2, 5), at(2, 0)]).toEqual([
			0, 0, 1, 1, 1, 1,
		]);
	});
});
