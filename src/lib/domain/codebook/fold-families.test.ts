import { describe, expect, it } from 'vitest';
import { foldFamilies } from './fold-families.ts';
import { searchWords } from './search-words.ts';

const fold = (rows: readonly (readonly [description: string, parent: number])[]) => [
	...foldFamilies(
		rows.map(([description, parent]) => ({ words: searchWords(description), parent })),
	).standsFor,
];

describe('foldFamilies', () => {
	it('[CB5] folds sides, and phases of care below them, into the row above', () => {
		expect(
			fold([
				['Fracture of lower end of radius', -1],
				['Fracture of lower end of right radius', 0],
				['Fracture of lower end of right radius, initial encounter', 1],
				['Fracture of lower end of right radius, sequela', 1],
				['Fracture of lower end of left radius', 0],
			]),
		).toEqual([0, 0, 0, 0, 0]);
	});

	it('[CB5] leaves apart what differs by more than a choice, and what has nothing to choose from', () => {
		expect(
			fold([
				['Asthma', -1],
				['Asthma with status asthmaticus', 0],
				['Asthma, uncomplicated', 0],
				['Pain in knee', -1],
				['Pain in right knee', 3],
			]),
		).toEqual([0, 1, 2, 3, 4]);
	});
});
