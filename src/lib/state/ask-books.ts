import type { BooksAnswer, BooksQuestion } from './book-search.svelte.ts';
import { readCodesFound } from './search-codes.ts';

/** Asks the server's books over the network; rejects when aborted or unreachable. */
export async function askBooks(
	{ q, in: book, date }: BooksQuestion,
	signal: AbortSignal,
): Promise<BooksAnswer> {
	const asked = new URLSearchParams({ sheet: book, q });
	if (date !== '') asked.set('dos', date);
	return readCodesFound(await fetch(`/codes/search?${asked.toString()}`, { signal }));
}
