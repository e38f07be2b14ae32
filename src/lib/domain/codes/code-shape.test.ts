import { describe, expect, it } from 'vitest';
import {
	isDiagnosisShape,
	isModifierShape,
	normaliseDiagnosis,
	normaliseProcedure,
	procedureSystem,
} from './code-shape.ts';

describe('code shapes', () => {
	it.each([
		['e11621', 'E11.621'],
		[' E11.621 ', 'E11.621'],
		['i10', 'I10'],
		['w19xxxa', 'W19.XXXA'],
		['s51.812a', 'S51.812A'],
		['qa00101', 'QA0.0101'],
	])('[CO1] writes %j as %s', (typed, code) => {
		expect(normaliseDiagnosis(typed)).toBe(code);
	});

	it('[CO1] writes procedure codes without blanks or marks', () => {
		expect(normaliseProcedure(' 99 213-')).toBe('99213');
		expect(normaliseProcedure('j1885')).toBe('J1885');
	});

	it.each(['I10', 'E11.621', 'S51.812A', 'W19.XXXA', 'QA0.0101', 'C7A.00', 'M1A.9XX0'])(
		'[CO2] takes %s for an ICD-10-CM shape',
		(code) => {
			expect(isDiagnosisShape(code)).toBe(true);
		},
	);

	it.each(['', 'I1', 'E11.', '11.62', 'E11.62112', 'ABC.1', 'E11621', 'e11.9', 'E11 9'])(
		'[CO2] does not take %j for one',
		(code) => {
			expect(isDiagnosisShape(code)).toBe(false);
		},
	);

	it.each([
		['99213', 'cpt'],
		['0042T', 'cpt'],
		['J1885', 'hcpcs'],
		['G2211', 'hcpcs'],
		['D0120', 'hcpcs'],
		['I1000', null],
		['9921', null],
		['992130', null],
	])('[CO3] knows the system of %s: %s', (code, system) => {
		expect(procedureSystem(code)).toBe(system);
	});

	it('[CO4] takes two letters or digits for a modifier', () => {
		expect(['25', 'LT', 'XS', 'F1'].every(isModifierShape)).toBe(true);
		expect(['2', 'LTT', '', 'l t', '-5'].some(isModifierShape)).toBe(false);
	});
});
