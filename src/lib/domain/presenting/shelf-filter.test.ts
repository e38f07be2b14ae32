import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	BEST_BANDS,
	filterCards,
	LENGTHS,
	noFilter,
	readShelfFilter,
	SHELF_ORDERS,
	STANDINGS,
	writeShelfQuery,
} from './shelf-filter.ts';
import type { ShelfFilter } from './shelf-filter.ts';
import { shelfOptions, waysOut } from './shelf-options.ts';
import { aCard } from './testing/a-card.ts';

const side = { id: 'icd10cm.laterality', name: 'Laterality' };
const visits = { id: 'CPC-7', name: 'CPC 7: Evaluation and management' };
const CARDS = [
	aCard({ id: 'a', title: 'Ménière’s attack', difficulty: 1, minutes: 5, objectives: [visits] }),
	aCard({ id: 'b', title: 'Knee pain', specialty: 'Orthopedics', skills: [side], minutes: 15 }),
	aCard({ id: 'c', title: 'Knee surgery', minutes: 30, difficulty: 5, attempts: 1, best: 40 }),
	aCard({ id: 'd', title: 'Cough', attempts: 2, best: 100 }),
	aCard({ id: 'e', title: 'Rash', draftSavedAt: '2026-03-01T08:00:00.000Z' }),
];

function found(filter: Partial<ShelfFilter>): string {
	return filterCards(CARDS, { ...noFilter(), ...filter })
		.map(({ id }) => id)
		.join('');
}

describe('filterCards', () => {
	it('[PR14] finds words in any order, cut short, whatever their case and accents', () => {
		expect(found({ q: 'SURG kne' })).toBe('c');
		expect(found({ q: 'meniere' })).toBe('a');
		expect(found({ q: 'lateral' })).toBe('b');
		expect(found({ q: 'evaluation management' })).toBe('a');
		expect(found({ q: 'nee' })).toBe('');
	});

	it('[PR14] narrows by every field, and by several at once', () => {
		expect(found({})).toBe('abcde');
		expect(found({ specialty: 'Orthopedics' })).toBe('b');
		expect(found({ skill: side.id })).toBe('b');
		expect(found({ section: visits.id })).toBe('a');
		expect(found({ difficulty: '5' })).toBe('c');
		expect(found({ length: 'short' })).toBe('ade');
		expect(found({ length: 'middle' })).toBe('b');
		expect(found({ length: 'long' })).toBe('c');
		expect(found({ standing: 'new' })).toBe('ab');
		expect(found({ standing: 'draft' })).toBe('e');
		expect(found({ standing: 'done' })).toBe('cd');
		expect(found({ standing: 'not-right' })).toBe('c');
		expect(found({ best: 'low' })).toBe('c');
		expect(found({ best: 'full' })).toBe('d');
		expect(found({ q: 'knee', length: 'long' })).toBe('c');
	});

	it('[PR14] puts what is left in the order that is asked for', () => {
		expect(found({ order: 'hardest' })).toBe('cbdea');
		expect(found({ order: 'shortest' })).toBe('adebc');
		expect(found({ order: 'lowest' })).toBe('cdabe');
		expect(found({ order: 'title' })).toBe('dbcae');
	});
});

describe('the address of a filtered shelf', () => {
	it('[PR14] reads back as the filter it was written from', () => {
		const text = fc.string({ maxLength: 60 }).map((value) => readShelfFilter([['q', value]]).q);
		const filters = fc.record<ShelfFilter>({
			q: text,
			specialty: text,
			skill: text,
			section: text,
			difficulty: fc.constantFrom('', '1', '5'),
			length: fc.constantFrom('', ...LENGTHS),
			standing: fc.constantFrom('', ...STANDINGS),
			best: fc.constantFrom('', ...BEST_BANDS),
			order: fc.constantFrom('', ...SHELF_ORDERS),
		});
		fc.assert(
			fc.property(filters, (filter) => {
				expect(readShelfFilter(new URLSearchParams(writeShelfQuery(filter)))).toEqual(filter);
			}),
		);
	});

	it('[PR14] passes over what it does not know', () => {
		const fields = new URLSearchParams('difficulty=9&length=huge&standing=&order=x&page=2&q=%00a');
		expect(readShelfFilter(fields)).toEqual({ ...noFilter(), q: 'a' });
		expect(writeShelfQuery(noFilter())).toBe('');
	});
});

describe('shelfOptions', () => {
	it('[PR15] offers what the cases have, counted beside what is set elsewhere', () => {
		const options = shelfOptions(CARDS, { ...noFilter(), q: 'knee', specialty: 'Orthopedics' });
		expect(options.specialty).toEqual([
			{ id: 'Family medicine', name: 'Family medicine', cases: 1 },
			{ id: 'Orthopedics', name: 'Orthopedics', cases: 1 },
		]);
		expect(options.skill).toEqual([{ ...side, cases: 1 }]);
		expect(options.section).toEqual([{ ...visits, cases: 0 }]);
		expect(options.best.map(({ id }) => id)).toEqual(['low', 'full']);
	});

	it('[PR15] names the one field whose taking back finds something, most cases first', () => {
		const filter = { ...noFilter(), q: 'knee', length: 'short' } as const;
		expect(waysOut(CARDS, filter).map(({ field, cases }) => [field, cases])).toEqual([
			['q', 3],
			['length', 2],
		]);
		expect(waysOut(CARDS, noFilter())).toEqual([]);
	});
});
