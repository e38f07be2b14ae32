import { describe, expect, it } from 'vitest';
import { codesInNote, isNamedIn } from './codes-in-note.ts';

function namesOf(text: string): string[] {
	return codesInNote(text).map(({ from, to }) => (from === to ? from : `${from} to ${to}`));
}

describe('codes that a note names', () => {
	it.each([
		['gestational diabetes (O24.4-)', ['O24.4']],
		['drug or chemical induced diabetes mellitus (E09.-)', ['E09']],
		['certain infections (A00-B99)', ['A00 to B99']],
		['transient (E10.1-, E13.00)', ['E10.1', 'E13.00']],
		['poisoning (T36-T50 with fifth or sixth character 1-4)', ['T36 to T50']],
		['essential hypertension I10', []],
		['primary (essential) hypertension', []],
		['complications (O00-O9A)', ['O00 to O9A']],
	])('[CB15] are read from its parentheses: %s', (text, names) => {
		expect(namesOf(text)).toEqual(names);
	});

	it('[CB15] are where they are said to be', () => {
		const text = 'neonatal diabetes mellitus (P70.2), and (E13.-)';
		for (const { at, length, from } of codesInNote(text)) {
			expect(text.slice(at, at + length).startsWith(from)).toBe(true);
		}
	});

	it('[CB15] hold every code that begins so, and no other', () => {
		expect(isNamedIn({ from: 'E08', to: 'E13' }, 'E11.621')).toBe(true);
		expect(isNamedIn({ from: 'E08', to: 'E13' }, 'E14')).toBe(false);
		expect(isNamedIn({ from: 'O24.4', to: 'O24.4' }, 'O24.410')).toBe(true);
		expect(isNamedIn({ from: 'O24.4', to: 'O24.4' }, 'O24.9')).toBe(false);
		expect(isNamedIn({ from: 'O24.41', to: 'O24.41' }, 'O24')).toBe(false);
	});
});
