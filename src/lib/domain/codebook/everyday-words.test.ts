import { describe, expect, it } from 'vitest';
import { SAYINGS } from './everyday-sayings.ts';
import { saidOtherwise } from './everyday-words.ts';
import { searchWords } from './search-words.ts';

const read = (typed: string) =>
	saidOtherwise(searchWords(typed)).map(({ words }) => words.join(' '));

describe('saidOtherwise', () => {
	it('[CB7] reads the longest saying at each place and leaves the rest as it is', () => {
		expect(read('old heart attack')).toEqual(['old myocardial infarction']);
		expect(read('left knee')).toEqual([]);
	});

	it('[CB7] gives every reading of a saying that means several things, and says what it read', () => {
		expect(read('cp').length).toBe(2);
		expect(saidOtherwise(['htn'])[0]?.readAs).toEqual([{ typed: 'htn', as: 'hypertension' }]);
	});

	it('[CB7] holds no saying twice under one form and none that says nothing', () => {
		const forms = Object.keys(SAYINGS).map((typed) => searchWords(typed).join(' '));
		expect(forms.filter((form) => form === '')).toEqual([]);
		expect(
			Object.values(SAYINGS)
				.flatMap((as) => as.split('|'))
				.filter((as) => searchWords(as).length === 0),
		).toEqual([]);
	});
});
