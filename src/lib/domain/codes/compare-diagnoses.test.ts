import { describe, expect, it } from 'vitest';
import { compareDiagnoses } from './compare-diagnoses.ts';
import { emptyReference } from './code-reference.ts';

const words: Readonly<Record<string, string>> = {
	'S51.812A': 'Laceration without foreign body of left forearm, initial encounter',
	'S51.811A': 'Laceration without foreign body of right forearm, initial encounter',
	'S51.819A': 'Laceration without foreign body of unspecified forearm, initial encounter',
	'S51.822A': 'Laceration with foreign body of left forearm, initial encounter',
	'N18.31': 'Chronic kidney disease, stage 3a',
	'N18.32': 'Chronic kidney disease, stage 3b',
	'N18.30': 'Chronic kidney disease, stage 3 unspecified',
	'E11.22': 'Type 2 diabetes mellitus with diabetic chronic kidney disease',
	'E11.9': 'Type 2 diabetes mellitus without complications',
	'M17.0': 'Bilateral primary osteoarthritis of knee',
	'M17.11': 'Unilateral primary osteoarthritis, right knee',
	'G56.03': 'Carpal tunnel syndrome, bilateral upper limbs',
	'G56.01': 'Carpal tunnel syndrome, right upper limb',
	'S93.401A': 'Sprain of unspecified ligament of right ankle, initial encounter',
	'S93.409A': 'Sprain of unspecified ligament of unspecified ankle, initial encounter',
	'H25.13': 'Age-related nuclear cataract, bilateral',
	'H25.11': 'Age-related nuclear cataract, right eye',
	'M25.531': 'Pain in right wrist',
	'M25.561': 'Pain in right knee',
	'E11.3511':
		'Type 2 diabetes mellitus with proliferative diabetic retinopathy with macular edema, right eye',
	'E11.3512':
		'Type 2 diabetes mellitus with proliferative diabetic retinopathy with macular edema, left eye',
};
const reference = { describe: (code: string) => words[code] ?? '', familyOf: () => '' };

describe('compareDiagnoses', () => {
	it.each([
		['S51.812A', 'S51.812A', 'same'],
		['S51.812A', 'S51.812D', 'seventh-character'],
		['S51.812A', 'S51.811A', 'laterality'],
		['S51.812A', 'S51.819A', 'less-exact'],
		['S51.812A', 'S51.822A', 'same-category'],
		['S51.812A', 'S51.812', 'incomplete'],
		['S51.812A', 'S51', 'incomplete'],
		['W19.XXXA', 'W19.A', 'placeholder'],
		['N18.32', 'N18.31', 'same-category'],
		['N18.32', 'N18.30', 'less-exact'],
		['E11.22', 'E11.9', 'less-exact'],
		['E11.22', 'I10', 'other'],
		['M17.0', 'M17.11', 'laterality'],
		['H25.13', 'H25.11', 'laterality'],
		['M25.531', 'M25.561', 'same-category'],
		['G56.03', 'G56.01', 'laterality'],
		['S93.401A', 'S93.409A', 'less-exact'],
		['E11.3511', 'E11.3512', 'laterality'],
	])('[CO7] calls %s answered with %s: %s', (expected, given, difference) => {
		expect(compareDiagnoses(expected, given, reference)).toBe(difference);
	});

	it('[CO7] goes by shape alone where it knows no words', () => {
		expect(compareDiagnoses('S51.812A', 'S51.811A', emptyReference())).toBe('same-category');
		expect(compareDiagnoses('S51.812A', 'S51.812S', emptyReference())).toBe('seventh-character');
	});
});
