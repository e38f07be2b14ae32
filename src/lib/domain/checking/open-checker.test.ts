import { describe, expect, it } from 'vitest';
import { openChecker } from './open-checker.ts';
import { soundCase } from './testing/run-example.ts';
import { testAids } from './testing/test-aids.ts';

describe('openChecker', () => {
	it('[CK32] looks at a file again only when it has changed', () => {
		const checker = openChecker(testAids());
		const first = checker.examine({ file: 'a.md', text: soundCase });
		// Put together anew, so that it is the same text and not the same string.
		const again = [...soundCase].join('');
		expect(checker.examine({ file: 'a.md', text: again })).toBe(first);

		const text = soundCase.replace('dos: 2026-02-12', 'dos: 2025-12-30');
		expect(checker.examine({ file: 'a.md', text }).problems).toHaveLength(1);
		expect(checker.examine({ file: 'b.md', text: soundCase })).toEqual({ ...first, file: 'b.md' });
		expect(checker.examine({ file: 'a.md', text: soundCase }).problems).toEqual([]);
	});
});
