import { describe, expect, it } from 'vitest';
import type { CodeHit } from '#domain/presenting';
import { BookSearch } from './book-search.svelte.ts';
import type { AskBooks } from './book-search.svelte.ts';

function aHit(code: string): CodeHit {
	return { system: 'icd10cm', code, description: code, billable: true, choices: 0, why: '' };
}

/** A search whose clock and answers are moved by hand. */
function openSearch(ask: AskBooks) {
	let due: (() => void) | null = null;
	const search = new BookSearch(
		{ hits: [], notice: null, q: '' },
		{
			ask,
			after: (_, run) => {
				due = run;
				return () => (due = null);
			},
		},
	);
	const rest = async () => {
		due?.();
		await Promise.resolve();
		await Promise.resolve();
	};
	return { search, rest };
}

const query = (q: string) => ({ q, in: 'book', date: '' });

describe('searching the books', () => {
	it('[CB21] shows what was found for what was typed last', async () => {
		const { search, rest } = openSearch(({ q }) =>
			Promise.resolve({ hits: [aHit(q)], notice: null }),
		);
		search.type(query('gou'));
		search.type(query('gout'));
		await rest();
		expect(search.hits.map(({ code }) => code)).toEqual(['gout']);
		expect(search.answered).toBe('gout');
	});

	it('[CB21] drops an answer that comes after more was typed', async () => {
		const answers: (() => void)[] = [];
		const { search, rest } = openSearch(
			({ q }) =>
				new Promise((resolve) => {
					answers.push(() => resolve({ hits: [aHit(q)], notice: null }));
				}),
		);
		search.type(query('a'));
		await rest();
		search.type(query('ab'));
		await rest();
		answers[1]?.();
		await rest();
		answers[0]?.();
		await rest();
		expect(search.hits.map(({ code }) => code)).toEqual(['ab']);
	});

	it('[CB21] keeps what is shown where a search fails, and says so', async () => {
		let isDown = false;
		const { search, rest } = openSearch(({ q }) =>
			isDown
				? Promise.reject(new Error('down'))
				: Promise.resolve({ hits: [aHit(q)], notice: null }),
		);
		search.type(query('gout'));
		await rest();
		isDown = true;
		search.type(query('gouty'));
		await rest();
		expect(search.failed).toBe(true);
		expect(search.hits).toHaveLength(1);
	});

	it('[CB21] shows nothing for nothing', async () => {
		const { search, rest } = openSearch(() =>
			Promise.resolve({ hits: [aHit('x')], notice: 'notice' }),
		);
		search.type(query('x'));
		await rest();
		search.type(query('  '));
		expect(search.hits).toEqual([]);
		expect(search.notice).toBeNull();
	});
});
