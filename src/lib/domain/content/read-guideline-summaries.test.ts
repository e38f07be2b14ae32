import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGuidelineSummaries } from './read-guideline-summaries.ts';

const FILE = new URL('../../../../content/codes/guideline-summaries.yaml', import.meta.url);

function read(sections: string) {
	return readGuidelineSummaries({ file: 'g.yaml', text: `year: 2026\nsections:\n${sections}` });
}

describe('guidelines in our own words', () => {
	it('[CF13] ship without a problem, at least forty sections, each in a sentence or three', () => {
		const result = readGuidelineSummaries({ file: 'g.yaml', text: readFileSync(FILE, 'utf8') });
		expect(result.problems).toEqual([]);
		if (!result.ok) throw new Error('refused');
		const { year, sections } = result.value;
		expect(year).toBe(2026);
		expect(new Set(sections.map(({ section }) => section)).size).toBeGreaterThanOrEqual(40);
		for (const { section, codes, when, says } of sections) {
			expect(codes !== null || when !== null, section).toBe(true);
			expect(says.length, section).toBeLessThanOrEqual(300);
			expect(says.endsWith('.'), section).toBe(true);
		}
	});

	it('[CF13] name ranges, beginnings and traits', () => {
		const result = read(
			'  - { section: I.C.4.a, title: D, codes: [E08-E13, Z79.4], when: header, says: S. }\n',
		);
		expect(result.ok && result.value.sections[0]).toMatchObject({
			when: 'header',
			codes: [
				{ from: 'E08', to: 'E13' },
				{ from: 'Z79.4', to: 'Z79.4' },
			],
		});
	});

	it.each([
		['a code that is none', '  - { section: I.C.4.a, title: D, codes: [diabetes], says: S. }\n'],
		['a section that is none', '  - { section: Chapter 4, title: D, says: S. }\n'],
		['a trait that is none', '  - { section: I.C.4.a, title: D, when: sometimes, says: S. }\n'],
		['no words', '  - { section: I.C.4.a, title: D }\n'],
	])('[CF13] are refused at the line of %s', (_, sections) => {
		const result = read(sections);
		expect(result.ok).toBe(false);
		expect(result.problems[0]?.line).toBe(3);
	});
});
