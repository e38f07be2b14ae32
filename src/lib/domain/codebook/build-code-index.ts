import { choiceBit } from './choice-words.ts';
import type { CatalogueRows, CodeIndex, IndexedTexts, SystemSpan } from './code-index.ts';
import { foldFamilies } from './fold-families.ts';
import { lettersOf } from './letters-of-word.ts';
import type { OfficialRow } from './official-table.ts';
import { packPostings } from './pack-postings.ts';
import { packTexts } from './packed-texts.ts';
import { PER_WORD_LEFT, restingRank } from './rank-texts.ts';
import { isEmptyWord, searchWords, stem } from './search-words.ts';
import { TEXT_SOURCES } from './text-source.ts';
import type { TextSource } from './text-source.ts';
import { parentsInOrder } from './tree-of-codes.ts';

/** A list of codes that goes into an index. */
export interface IndexedList {
	readonly system: string;
	readonly year: number;
	readonly rows: readonly OfficialRow[];
}

/** A further text by which a code can be found, besides what it is called. */
export interface FurtherText {
	readonly code: string;
	readonly source: Exclude<TextSource, 'title'>;
	readonly text: string;
	/** Words that may be typed and need not be. */
	readonly optional?: string;
}

/** What an index is made of. Codes are unique over all lists. */
export interface IndexSources {
	readonly lists: readonly IndexedList[];
	readonly further: readonly FurtherText[];
	/** Codes of everyday practice; of two that answer alike they come first. */
	readonly common: ReadonlySet<string>;
}

interface Text {
	readonly row: number;
	readonly source: number;
	readonly label: string;
	readonly words: readonly string[];
	readonly optional: readonly string[];
	/** How many of its words count: joined forms say nothing more, empty words nothing at all. */
	readonly length: number;
	/** Rank before anything is typed; and with its length, which is the order of texts. */
	readonly rank: number;
	readonly atBest: number;
}

/**
 * Builds an index. Texts of a code that is folded into its family belong to the row that stands for it,
 * without the words of the choice. Texts of codes that are in no list are left out: the file they come
 * from may be older. [CB5]
 */
export function buildCodeIndex({ lists, further, common }: IndexSources): CodeIndex {
	const { rows, rowOf } = layOutRows(lists);
	const texts = gatherTexts(rows, { lists, further, common }, rowOf);
	texts.sort((left, right) => left.atBest - right.atBest);
	return { rows, ...layOutTexts(texts) };
}

function layOutRows(lists: readonly IndexedList[]): {
	rows: CatalogueRows;
	rowOf: ReadonlyMap<string, number>;
} {
	const all = lists.flatMap((list) => list.rows);
	const systems: SystemSpan[] = [];
	const parents = new Int32Array(all.length).fill(-1);
	let from = 0;
	for (const { system, year, rows } of lists) {
		const to = from + rows.length;
		systems.push({ system, year, from, to });
		const base = from;
		if (system === 'icd10cm' || system === 'icd10pcs') {
			const own = parentsInOrder(rows.map(({ code }) => code));
			own.forEach((parent, row) => (parents[base + row] = parent < 0 ? -1 : base + parent));
		}
		from = to;
	}
	const folding = foldFamilies(
		all.map(({ description }, row) => ({
			words: searchWords(description),
			parent: parents[row] ?? -1,
		})),
	);
	const codes = layOutStrings(all.map(({ code }) => code));
	const byCode = sortByCode(all);
	return {
		rowOf: new Map(all.map(({ code }, row) => [code, row])),
		rows: {
			count: all.length,
			systems,
			codes: codes.text,
			codeStarts: codes.starts,
			descriptions: packTexts(all.map(({ description }) => description)),
			billable: Uint8Array.from(all, ({ billable }) => (billable ? 1 : 0)),
			parents,
			byCode,
			...layOutDates(all),
			...folding,
		},
	};
}

function gatherTexts(
	rows: CatalogueRows,
	{ lists, further, common }: IndexSources,
	rowOf: ReadonlyMap<string, number>,
): Text[] {
	const { standsFor, choices, billable, folded } = rows;
	const all = lists.flatMap((list) => list.rows);
	const texts: Text[] = [];
	const seen = new Set<string>();
	const add = (row: number, source: TextSource, label: string, optional: string) => {
		const head = standsFor[row] ?? row;
		const isFolded = head !== row && choices[row] !== 0;
		const words = [...new Set(searchWords(label))].filter(
			(word) => !isFolded || choiceBit(word) === 0,
		);
		const mark = `${String(head)} ${words.join(' ')}`;
		if (words.length === 0 || seen.has(mark)) return;
		seen.add(mark);
		const known = new Set(words);
		const more = [...new Set(searchWords(optional))].filter((word) => !known.has(word));
		const length = countFull(words);
		const { code = '', description = '' } = all[head] ?? {};
		const rank = restingRank({
			source: TEXT_SOURCES.indexOf(source),
			isHeader: billable[head] !== 1 && folded[head] === 0,
			isCommon: common.has(code),
			description,
		});
		const joined = joinedWords(label).filter((word) => !known.has(word));
		texts.push({
			row: head,
			source: TEXT_SOURCES.indexOf(source),
			label,
			words: joined.length === 0 ? words : [...words, ...joined],
			optional: more,
			length,
			rank,
			atBest: rank + length * PER_WORD_LEFT,
		});
	};
	let row = 0;
	for (const list of lists) {
		for (const { description } of list.rows) {
			if (standsFor[row] === row) {
				const [said, aside] = setAside(description);
				add(row, 'title', said, aside);
			}
			row += 1;
		}
	}
	for (const { code, source, text, optional = '' } of further) {
		const found = rowOf.get(code);
		if (found !== undefined) add(found, source, text, optional);
	}
	return texts;
}

function layOutTexts(texts: readonly Text[]): Omit<CodeIndex, 'rows'> {
	const words = [...new Set(texts.flatMap((text) => [...text.words, ...text.optional]))].sort();
	const numberOf = new Map(words.map((word, index) => [word, index]));
	const wordStarts = new Uint32Array(texts.length + 1);
	const ofTexts: number[] = [];
	const textsByWord = words.map((): number[] => []);
	for (const [index, text] of texts.entries()) {
		for (const word of [...text.words, ...text.optional]) {
			const number = numberOf.get(word) ?? 0;
			ofTexts.push(number);
			textsByWord[number]?.push(index);
		}
		wordStarts[index + 1] = ofTexts.length;
	}
	const { postings, starts: postingStarts } = packPostings(textsByWord);
	const labels = [
		...new Set(texts.flatMap(({ source, label }) => (source === 0 ? [] : [label]))),
	].sort();
	const placeOf = new Map(labels.map((label, place) => [label, place + 1]));
	const indexed: IndexedTexts = {
		count: texts.length,
		rows: Uint32Array.from(texts, ({ row }) => row),
		sources: Uint8Array.from(texts, ({ source }) => source),
		lengths: Uint8Array.from(texts, ({ length }) => length),
		optional: Uint8Array.from(texts, ({ optional }) => Math.min(255, optional.length)),
		ranks: Uint8Array.from(texts, ({ rank }) => rank),
		wordStarts,
		words: words.length > 65_535 ? Uint32Array.from(ofTexts) : Uint16Array.from(ofTexts),
		labels: packTexts(labels),
		labelOf: Uint32Array.from(texts, ({ source, label }) =>
			source === 0 ? 0 : (placeOf.get(label) ?? 0),
		),
	};
	const wordLetters = Uint32Array.from(words, lettersOf);
	return { words, wordLetters, postingStarts, postings, texts: indexed };
}

/** Lists come nearly in the order of their codes, so most of the work is already done. */
function sortByCode(rows: readonly OfficialRow[]): Uint32Array {
	const order = [...rows.keys()];
	const codes = rows.map(({ code }) => code);
	order.sort((left, right) => {
		const one = codes[left] ?? '';
		const other = codes[right] ?? '';
		return one < other ? -1 : one > other ? 1 : left - right;
	});
	return Uint32Array.from(order);
}

function layOutDates(
	rows: readonly OfficialRow[],
): Pick<CatalogueRows, 'dated' | 'datedFrom' | 'datedTo'> {
	const dated = [...rows.keys()].filter((row) => hasDates(rows[row]));
	const day = (date: string | undefined) => Number(date?.replaceAll('-', '') ?? 0);
	return {
		dated: Uint32Array.from(dated),
		datedFrom: Uint32Array.from(dated, (row) => day(rows[row]?.from)),
		datedTo: Uint32Array.from(dated, (row) => day(rows[row]?.to)),
	};
}

function hasDates(row: OfficialRow | undefined): boolean {
	return row?.from !== undefined || row?.to !== undefined;
}

/** What stands in parentheses in a title is not essential to it, as in "Essential (primary) hypertension". */
function setAside(description: string): [said: string, aside: string] {
	const aside = description.match(/\([^)]*\)/g) ?? [];
	return [description.replace(/\([^)]*\)/g, ' '), aside.join(' ')];
}

/** "pre-eclampsia" is also typed in one word. */
function joinedWords(label: string): string[] {
	const compounds = label.toLowerCase().match(/\b[a-z]{1,5}-[a-z]{3,}/g) ?? [];
	return compounds.map((compound) => stem(compound.replace('-', '')));
}

function countFull(words: readonly string[]): number {
	const counted = words.filter((word) => !isEmptyWord(word)).length;
	return Math.min(255, counted === 0 ? words.length : counted);
}

function layOutStrings(texts: readonly string[]): { text: string; starts: Uint32Array } {
	const starts = new Uint32Array(texts.length + 1);
	let length = 0;
	for (const [index, text] of texts.entries()) {
		length += text.length;
		starts[index + 1] = length;
	}
	return { text: texts.join(''), starts };
}
