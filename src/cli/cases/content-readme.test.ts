import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCaseFile } from '#domain/content';
import { formatProblem } from '#domain/result';
import { readAnswerJson } from '#domain/scoring';
import { starterEncounter } from './starter-encounter.ts';

/* What authors are shown is held against the reader that will meet what they write. */

const project = resolve(import.meta.dirname, '../../..');
const readme = readFileSync(join(project, 'content/README.md'), 'utf8');
const starter = starterEncounter({ id: 'a-case', specialty: 'family-medicine' });

const blocks = [...readme.matchAll(/^```yaml (\w+)\n([\s\S]*?)^```$/gm)].map(
	([, kind = '', yaml = ''], at) => ({ kind, yaml, name: `${String(at + 1)}, ${kind}` }),
);

function indent(yaml: string, by: number): string {
	return yaml.replace(/^(?=.)/gm, ' '.repeat(by));
}

/** The key an example is a piece of. */
function keyAround(kind: string, yaml: string): string {
	if (kind === 'query') return `query:\n${indent(yaml, 2)}`;
	if (kind === 'part') return `parts:\n  -\n${indent(yaml, 4)}`;
	const type = kind === 'services' ? 'procedures' : 'diagnoses';
	return `parts:\n  - id: one\n    type: ${type}\n    lines:\n${indent(yaml, 6)}`;
}

function formProblems(text: string): string[] {
	return readCaseFile({ file: 'a.md', text })
		.problems.filter(({ code }) => /^CF[1-7]$/.test(code))
		.map(formatProblem);
}

describe('content/README.md', () => {
	it('[CK33] shows the whole language of keys', () => {
		expect(blocks.length).toBeGreaterThanOrEqual(7);
		expect(new Set(blocks.map(({ kind }) => kind))).toEqual(
			new Set(['diagnoses', 'services', 'part', 'query']),
		);
	});

	it.each(blocks)('[CK33] shows a key the reader takes: block $name', ({ kind, yaml }) => {
		const text = starter.replace(/^```yaml\n[\s\S]*?^```$/m, () =>
			['```yaml', keyAround(kind, yaml).trimEnd(), '```'].join('\n'),
		);
		expect(text).not.toBe(starter);
		expect(formProblems(text)).toEqual([]);
	});

	it('[CK33] shows a front matter the reader takes, with every field there is', () => {
		const shown = /```yaml\n(schema: case\/1\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';
		const text = starter.replace(/^schema: [\s\S]*?(?=^---$)/m, () => shown);
		expect(formProblems(text)).toEqual([]);
		const fields = (yaml: string) => [...yaml.matchAll(/^([a-z]+):/gm)].map(([, name]) => name);
		expect(fields(shown)).toEqual(fields(/^schema: [\s\S]*?(?=^---$)/m.exec(starter)?.[0] ?? ''));
	});

	it('[CK33] shows an answer the scorer takes', () => {
		const shown = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
		expect(readAnswerJson(JSON.parse(shown)).ok).toBe(true);
	});
});
