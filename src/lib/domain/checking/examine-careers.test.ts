import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFix } from '#domain/result';
import { examineCareers } from './examine-careers.ts';

const shipped = readFileSync(join(import.meta.dirname, '../../../../content/careers.md'), 'utf8');

function examine(text: string) {
	return examineCareers({ file: 'content/careers.md', text }).problems;
}

describe('examineCareers', () => {
	it('[CM5] has nothing to say of the comparison that ships', () => {
		expect(examine(shipped)).toEqual([]);
	});

	it.each([
		['a section', '## Myths', '## Myhts', 'CM1'],
		['a source', 'source: wages-billing', 'source: wages-biling', 'CM3'],
		['a field', '  unit: percent', '  untit: percent', 'CF3'],
	])('[CM5] gives %s its length and the edit that mends it', (_, right, wrong, code) => {
		const text = shipped.replace(right, wrong);
		const [problem] = examine(text).filter((one) => one.suggestion !== undefined);
		if (problem === undefined) throw new Error('nothing was suggested');
		expect(problem).toMatchObject({ code, length: expect.any(Number) });
		expect(applyFix(text, problem)).toBe(shipped);
	});

	it('[CM5] tells problems in the order of their places', () => {
		const text = shipped
			.replace('standing: seen', 'standing: sawn')
			.replace('## Myths', '## Mytsh')
			.replace('  name: Tools', '  nam: Tools');
		const lines = examine(text).map(({ line }) => line);
		expect(lines.length).toBeGreaterThan(3);
		expect(lines).toEqual(lines.toSorted((left, right) => left - right));
	});
});
