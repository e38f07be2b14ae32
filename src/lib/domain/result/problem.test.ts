import { describe, expect, it } from 'vitest';
import { formatProblem, hasErrors } from './problem.ts';
import type { Problem } from './problem.ts';

const problem: Problem = {
	code: 'CF3',
	severity: 'error',
	message: 'There is no field "naer" here.',
	file: 'a.md',
	line: 3,
	column: 5,
};

describe('problems', () => {
	it('[RE2] are written so that an editor can jump to them', () => {
		expect(formatProblem(problem)).toBe('a.md:3:5 error CF3 There is no field "naer" here.');
		expect(formatProblem({ ...problem, suggestion: 'near' })).toMatch(/ Did you mean "near"\?$/);
	});

	it('[RE3] forbid a file only when they are errors', () => {
		expect(hasErrors([{ ...problem, severity: 'warning' }])).toBe(false);
		expect(hasErrors([{ ...problem, severity: 'hint' }, problem])).toBe(true);
	});
});
