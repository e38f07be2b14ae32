import type { CatalogueRows, CodeIndex, SystemSpan } from './code-index.ts';
import { unpackText } from './packed-texts.ts';
import { TEXT_SOURCES } from './text-source.ts';
import type { TextSource } from './text-source.ts';

/** The code of a row. */
export function codeAt({ codes, codeStarts }: CatalogueRows, row: number): string {
	return codes.slice(codeStarts[row] ?? 0, codeStarts[row + 1] ?? 0);
}

/** What a row is called. */
export function descriptionAt({ descriptions }: CatalogueRows, row: number): string {
	return unpackText(descriptions, row);
}

/** The row of a code, written as coders write it; -1 where no list holds it. */
export function rowOfCode(rows: CatalogueRows, code: string): number {
	const place = firstNotBefore(rows, code);
	const row = rows.byCode[place];
	return row !== undefined && codeAt(rows, row) === code ? row : -1;
}

/** Rows whose codes begin so, in the order of the codes; at most so many. */
export function rowsBeginning(rows: CatalogueRows, start: string, most: number): number[] {
	const found: number[] = [];
	for (let place = firstNotBefore(rows, start); found.length < most; place++) {
		const row = rows.byCode[place];
		if (row === undefined || !codeAt(rows, row).startsWith(start)) break;
		found.push(row);
	}
	return found;
}

/** First and last date of service of a row, ISO; null where its list sets none of its own. */
export function datesAt(
	{ dated, datedFrom, datedTo }: CatalogueRows,
	row: number,
): { readonly from: string | null; readonly to: string | null } {
	let [low, high] = [0, dated.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((dated[middle] ?? 0) < row) low = middle + 1;
		else high = middle;
	}
	if (dated[low] !== row) return { from: null, to: null };
	return { from: isoOf(datedFrom[low] ?? 0), to: isoOf(datedTo[low] ?? 0) };
}

function isoOf(day: number): string | null {
	if (day === 0) return null;
	const text = String(day);
	return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** The rows directly below a row, in the order of the list. */
export function rowsBelow({ parents, count }: CatalogueRows, above: number): number[] {
	const below: number[] = [];
	for (let row = above + 1; row < count; row++) {
		const parent = parents[row] ?? -1;
		if (parent === above) below.push(row);
		else if (parent < above) break;
	}
	return below;
}

/** Which list a row belongs to. */
export function systemAt({ systems }: CatalogueRows, row: number): SystemSpan {
	const span = systems.find(({ to }) => row < to);
	if (span === undefined) throw new Error(`No list holds row ${String(row)}.`);
	return span;
}

/** A text as it was written, and where it comes from. */
export function textAt(
	{ rows, texts }: CodeIndex,
	text: number,
): { readonly source: TextSource; readonly label: string } {
	const source = TEXT_SOURCES[texts.sources[text] ?? 0] ?? 'title';
	if (source === 'title') return { source, label: descriptionAt(rows, texts.rows[text] ?? 0) };
	return {
		source,
		label: unpackText(texts.labels, (texts.labelOf[text] ?? 1) - 1),
	};
}

/** The first place in `byCode` whose code does not stand before this one. */
function firstNotBefore(rows: CatalogueRows, code: string): number {
	let [low, high] = [0, rows.count];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (codeAt(rows, rows.byCode[middle] ?? 0) < code) low = middle + 1;
		else high = middle;
	}
	return low;
}
