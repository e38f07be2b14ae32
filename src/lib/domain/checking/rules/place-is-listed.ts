import { findPlace } from '#domain/codes';
import { factOf } from '../facts-of-case.ts';
import type { CheckedRule } from '../rule.ts';

/** The workspace shows the place by its name. */
export const placeIsListed: CheckedRule = {
	id: 'CK28',
	title: 'The place of service is in our table',
	why: 'The learner sees the place by its name, from content/codes/pos.csv. The table is a selection: add the row if the place is right.',
	severity: 'warning',
	isSuppressible: true,
	example: { on: 'case', wrong: 'pos: "97"', right: 'pos: "11"' },
	check({ written, aids: { book } }, report) {
		const pos = factOf(written, 'pos');
		if (pos === null || !/^\d{2}$/.test(pos.value) || book.places.size === 0) return;
		if (findPlace(book, pos.value) !== null) return;
		report(pos, `The place of service ${pos.value} is not in content/codes/pos.csv.`);
	},
};
