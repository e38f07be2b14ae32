import { describe, expect, it } from 'vitest';
import { keySchema } from './key-schema.ts';
import { readYaml } from './read-yaml.ts';
import { isDeeplyNested } from './yaml-depth.ts';

describe('YAML that nobody wrote by hand', () => {
	it('[CF2] is called nested too deeply, however its brackets come about', () => {
		expect(isDeeplyNested('['.repeat(101))).toBe(true);
		expect(isDeeplyNested('{[ '.repeat(60))).toBe(true);
		expect(isDeeplyNested('[[]] '.repeat(5_000))).toBe(false);
		expect(isDeeplyNested(']'.repeat(5_000))).toBe(false);
	});

	it('[CF2] is refused with one problem, not with one for each bracket', () => {
		const text = `parts: ${'['.repeat(60_000)}`;
		const { problems } = readYaml({ file: 'a.md', text, firstLine: 1 }, keySchema);
		expect(problems.map(({ code, message }) => [code, message])).toEqual([
			['CF2', 'The YAML is nested too deeply to read.'],
		]);
	});

	it('[CF2] has its errors on the lines where they stand, after the parser fell as well', () => {
		const text = '    revision: 1\nscope: { a: b }\npayer-rules: [x#y]\n\nparts: []\n';
		const { problems } = readYaml({ file: 'a.md', text, firstLine: 56 }, keySchema);
		const lines = text.split('\n');
		for (const { line, column } of problems) {
			expect(column).toBeLessThanOrEqual((lines[line - 56]?.length ?? -1) + 1);
		}
		expect(problems.find(({ message }) => message.includes('":"'))).toMatchObject({ line: 57 });
	});
});
