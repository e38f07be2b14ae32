import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestContent } from './testing/run-command.ts';
import type { TestContent } from './testing/run-command.ts';

const questions = readFileSync(
	resolve(import.meta.dirname, '../../lib/domain/questions/testing/sound-questions.md'),
	'utf8',
);
const path = 'questions/cpc/cpc-7/office.md';
let content: TestContent;

beforeEach(() => {
	content = makeTestContent();
	content.write(path, questions);
});
afterEach(() => content.clear());

describe('cases questions', () => {
	it('[QU32] lists every question with what it counts for', async () => {
		const { code, json } = await content.run(['questions', 'list', '--json']);
		expect(code).toBe(0);
		expect(json()).toHaveLength(8);
		expect(json()).toMatchObject([
			{
				id: 'cpc-7-level-by-time',
				exam: 'cpc',
				domain: 'CPC-7',
				skills: ['em.office-time'],
				scored: true,
			},
			{ id: 'cpc-7-diagnosis-of-the-visit' },
			...Array.from({ length: 6 }, () => ({ exam: 'cpc' })),
		]);
		const other = await content.run(['questions', 'list', '--exam=cbcs', '--json']);
		expect(other.json()).toEqual([]);
	});

	it('[QU32] takes in what it handed out', async () => {
		const { said } = await content.run(['questions', 'export', `content/${path}`]);
		const back = await content.run(['questions', 'import', '-'], said);
		expect(back.code).toBe(0);
		content.write('questions/cpc/cpc-7/office.md', back.said);
		const again = await content.run(['questions', 'export']);
		// A heading in a shared text may not be taken for a part of the question.
		expect(again.said).toBe(said.replaceAll('\\#\\#\\# Visit', '\\#\\#\\#\\# Visit'));
	});

	it('[QU32] checks questions beside cases, and says how many files', async () => {
		const { said } = await content.run(['check', 'content/questions', '--json']);
		// The tables of this test hold one diagnosis only.
		expect(JSON.parse(said)).toMatchObject({ checked: 1, counts: { errors: 0 } });
		content.write(path, questions.replace('- [x] 99213', '- [ ] 99213'));
		const wrong = await content.run(['check']);
		expect(wrong.code).toBe(1);
		expect(wrong.said).toMatch(
			/^content\/questions\/cpc\/cpc-7\/office\.md:16:4 error QU6 No option is marked/,
		);
		expect(wrong.said).toMatch(/1 questions file checked: 2 errors/);
	});

	it('[QU32] says what it does not understand', async () => {
		const heard = async (...words: string[]) => {
			const { code, complained } = await content.run(['questions', ...words]);
			return [code, complained.split('\n')[0]];
		};
		expect(await heard('lst')).toEqual([
			2,
			'"questions" can list, export, import, not "lst". Did you mean "list"?',
		]);
		expect(await heard('list', '--exam=cca')).toEqual([
			2,
			'There is no exam "cca": they are cpc, cbcs, cpb.',
		]);
		expect(await heard('list', '--domain=CPC-19')).toEqual([
			2,
			'There is no domain "CPC-19". Did you mean "CPC-1"?',
		]);
		expect(await heard('import', join('content', 'nowhere.gift'))).toEqual([
			2,
			'There is no file content/nowhere.gift.',
		]);
	});
});
