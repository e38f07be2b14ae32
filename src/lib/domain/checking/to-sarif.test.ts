import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examineCase } from './check-case.ts';
import { ruleTable } from './rule-table.ts';
import { testAids } from './testing/test-aids.ts';
import { toSarif } from './to-sarif.ts';

const file = 'content/coding/some folder/case.md';

function logOf(text: string) {
	const { problems, suppressed } = examineCase({ file, text }, testAids());
	const rules = [...ruleTable().values()];
	const log = toSarif({
		problems: [
			...problems,
			{ code: 'PY1', severity: 'error', message: 'x', file, line: 1, column: 1 },
		],
		suppressed,
		rules,
		texts: new Map([[file, text]]),
		version: '1.2.3',
	});
	// As a reader gets it: through JSON.
	const read: unknown = JSON.parse(JSON.stringify(log));
	return { log: read, problems };
}

const fixture = (name: string) =>
	readFileSync(join(import.meta.dirname, 'fixtures', name, 'case.md'), 'utf8');

describe('toSarif', () => {
	it('[CK31] tells every rule, and points each result to its own', () => {
		const { log } = logOf(fixture('much-at-once'));
		expect(log).toMatchObject({
			version: '2.1.0',
			$schema: expect.stringContaining('sarif-2.1.0'),
			runs: [{ tool: { driver: { semanticVersion: '1.2.3' } }, columnKind: 'utf16CodeUnits' }],
		});
		const [run] = (log as { runs: { tool: { driver: { rules: object[] } }; results: object[] }[] })
			.runs;
		const rules = (run?.tool.driver.rules ?? []) as { id: string }[];
		expect(rules.map(({ id }) => id)).toEqual([...ruleTable().keys(), 'PY1']);
		expect(rules[0]).toMatchObject({
			shortDescription: { text: expect.any(String) },
			fullDescription: { text: expect.any(String) },
			help: { text: expect.stringContaining('Wrong:'), markdown: expect.stringContaining('````') },
			defaultConfiguration: { level: 'error' },
		});
		for (const result of (run?.results ?? []) as { ruleId: string; ruleIndex: number }[]) {
			expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
		}
	});

	it('[CK31] gives each problem its region, and its edit as a replacement', () => {
		const { log } = logOf(fixture('quote-over-two-lines'));
		expect(log).toMatchObject({
			runs: [
				{
					results: [
						{
							ruleId: 'CK1',
							level: 'error',
							locations: [
								{
									physicalLocation: {
										artifactLocation: { uri: 'content/coding/some%20folder/case.md' },
										region: { startLine: 72, startColumn: 20, endLine: 72, endColumn: 39 },
									},
								},
							],
							fixes: [
								{
									artifactChanges: [
										{
											replacements: [
												{
													deletedRegion: {
														startLine: 72,
														startColumn: 20,
														endLine: 73,
														endColumn: 25,
													},
													insertedContent: { text: "'fat layer visible, no muscle'" },
												},
											],
										},
									],
								},
							],
						},
						{ ruleId: 'PY1' },
					],
				},
			],
		});
	});

	it('[CK31] tells what is allowed as suppressed, and a hint as a note', () => {
		const late = fixture('date-outside-the-year');
		expect(logOf(late).log).toMatchObject({
			runs: [{ results: [{ ruleId: 'CK22', level: 'note' }, {}] }],
		});
		const allowed = late.replace('dos:', '# allow CK22: teaches the year\ndos:');
		expect(logOf(allowed).log).toMatchObject({
			runs: [
				{
					results: [
						{ ruleId: 'PY1' },
						{
							ruleId: 'CK22',
							suppressions: [{ kind: 'inSource', justification: 'teaches the year' }],
						},
					],
				},
			],
		});
	});
});
