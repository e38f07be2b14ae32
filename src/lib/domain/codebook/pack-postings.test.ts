import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPostings, visitPostings } from './pack-postings.ts';

describe('packPostings', () => {
	it('[CB5] gives the texts of every word back, however far apart they are', () => {
		const texts = fc
			.uniqueArray(fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 3_000_000 })))
			.map((list) => list.toSorted((left, right) => left - right));
		fc.assert(
			fc.property(fc.array(texts), (byWord) => {
				const packed = packPostings(byWord);
				const read = byWord.map((_, word) => {
					const found: number[] = [];
					visitPostings(packed, word, (text) => found.push(text) > 0);
					return found;
				});
				expect(read).toEqual(byWord);
			}),
		);
	});

	it('[CB5] stops where enough was seen', () => {
		const seen: number[] = [];
		visitPostings(packPostings([[1, 500, 501]]), 0, (text) => seen.push(text) < 2);
		expect(seen).toEqual([1, 500]);
	});
});
