import { describe, expect, it } from 'vitest';
import type { IndexTerm } from './alphabetic-index.ts';
import { mainTermOf, openAlphabet, termsBeginning } from './open-alphabet.ts';

function aTerm(title: string): IndexTerm {
	return {
		...{ title, optional: '', code: null, manifestation: null },
		...{ see: null, seeAlso: null, below: [] },
	};
}

const alphabet = openAlphabet({
	year: 2017,
	terms: ['Infarct, infarction', 'Abscess', 'infection', 'Abdomen, abdominal'].map(aTerm),
});

describe('the alphabetic index', () => {
	it('[CB16] is sorted into tabs of two letters that count their terms', () => {
		expect(alphabet.terms.map(({ title }) => title)).toEqual([
			'Abdomen, abdominal',
			'Abscess',
			'Infarct, infarction',
			'infection',
		]);
		expect(alphabet.tabs).toEqual([
			{ letters: 'ab', count: 2 },
			{ letters: 'in', count: 2 },
		]);
	});

	it('[CB16] gives the main terms that begin as asked, no more than asked, and none for nothing', () => {
		expect(termsBeginning(alphabet, ' INF', 9).map(({ title }) => title)).toEqual([
			'Infarct, infarction',
			'infection',
		]);
		expect(termsBeginning(alphabet, 'inf', 1)).toHaveLength(1);
		expect(termsBeginning(alphabet, ' ', 9)).toEqual([]);
	});

	it('[CB16] leads a reference to its main term', () => {
		expect(mainTermOf('Infarct, myocardium')).toBe('Infarct');
		expect(mainTermOf('also Abscess, by site')).toBe('Abscess');
	});
});
