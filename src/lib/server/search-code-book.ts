import { searchCodes } from '#domain/codes';
import type { CodeHit } from '#domain/codes';
import type { App } from '#server/app';

const MOST_HITS = 12;

/** Searches the loaded tables for one half of the sheet; null where the half is not known. [WB5] */
export async function searchCodeBook(
	{ library }: App,
	sheet: string | null,
	words: string,
): Promise<{ hits: CodeHit[] } | null> {
	if (sheet !== 'diagnosis' && sheet !== 'procedure') return null;
	const { book } = await library.look();
	return { hits: searchCodes(book, { sheet, words, limit: MOST_HITS }) };
}
