import { describe, expect, it } from 'vitest';
import { formatProblem } from '#domain/result';
import { ruleTable } from './rule-table.ts';
import { editFor, findIn } from './testing/run-example.ts';

const rules = [...ruleTable().values()];

describe('the rules', () => {
	it('[CK30] have a number each', () => {
		expect(ruleTable().size).toBe(rules.length);
		expect(rules.map(({ id }) => id)).toEqual([
			'CO5',
			...Array.from({ length: 8 }, (_, at) => `CF${String(at + 1)}`),
			...Array.from({ length: 29 }, (_, at) => `CK${String(at + 1)}`),
			...Array.from({ length: 8 }, (_, at) => `CK${String(at + 41)}`),
			...Array.from({ length: 4 }, (_, at) => `CK${String(at + 50)}`),
			...Array.from({ length: 7 }, (_, at) => `CK${String(at + 56)}`),
			...Array.from({ length: 5 }, (_, at) => `CK${String(at + 70)}`),
		]);
	});

	it.each(rules)('[CK30] shows by example what breaks $id, and nothing else', (rule) => {
		const found = findIn(rule, editFor(rule, 'wrong'));
		expect(found.map(formatProblem)).not.toEqual([]);
		expect([...new Set(found.map(({ code }) => code))]).toEqual([rule.id]);
		expect([...new Set(found.map(({ severity }) => severity))]).toEqual([rule.severity]);
	});

	it.each(rules)('[CK30] shows by example how $id is kept', (rule) => {
		expect(findIn(rule, editFor(rule, 'right')).map(formatProblem)).toEqual([]);
	});

	it('[CK9] let no exception into what is secret, structural, or the key’s own test', () => {
		const strict = rules.filter(({ isSuppressible }) => !isSuppressible).map(({ id }) => id);
		expect(strict).toEqual(expect.arrayContaining(['CK4', 'CK5', 'CK8', 'CK9', 'CK26', 'CK29']));
		expect(rules.filter(({ id }) => /^C[FO]/.test(id)).every((rule) => !rule.isSuppressible)).toBe(
			true,
		);
	});
});
