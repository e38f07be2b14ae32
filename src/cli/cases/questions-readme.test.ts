import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCodeBook, emptyTables } from '#domain/codes';
import { checkQuestions, questionRuleTable, readQuestionFile } from '#domain/questions';
import { formatProblem } from '#domain/result';
import { withRules } from './rules-in-readme.ts';

/* What authors of questions are shown is held against the reader and the rules that will meet it. */

const project = resolve(import.meta.dirname, '../../..');
const readme = readFileSync(resolve(project, 'content/questions/README.md'), 'utf8');
const shown = /^````md\n([\s\S]*?)^````$/m.exec(readme)?.[1] ?? '';
const aids = { book: buildCodeBook(emptyTables()), skills: ['em.office-time'] };

describe('content/questions/README.md', () => {
	it('[QU33] shows a first question that keeps every rule', () => {
		const file = 'questions/cpc/cpc-7/my-first.md';
		expect(checkQuestions([{ file, text: shown }], aids).map(formatProblem)).toEqual([]);
		const read = readQuestionFile({ file, text: shown });
		expect(read.ok && read.value.questions).toHaveLength(1);
		// The example is able to fail.
		expect(checkQuestions([{ file, text: shown.replace('[x]', '[ ]') }], aids)).not.toEqual([]);
	});

	it('[QU33] tells every rule as it is', () => {
		expect(withRules(readme, questionRuleTable())).toBe(readme);
		for (const id of questionRuleTable().keys()) expect(readme).toContain(`### ${id} `);
	});

	it.each([
		'exam',
		'domain',
		'code-year',
		'status',
		'authors',
		'case',
		'task',
		'skills',
		'difficulty',
		'scored',
		'guideline',
		'sources',
		'keep-order',
	])('[QU33] explains the field %s', (field) => {
		expect(readme).toMatch(new RegExp(`^\\| \`${field}\` \\|`, 'm'));
	});
});
