import { BestHits } from './best-hits.ts';
import type { CodeIndex, SystemSpan } from './code-index.ts';
import { saidOtherwise } from './everyday-words.ts';
import type { FoundCode, ReadAs } from './found-code.ts';
import { isKnownWord, matchWord } from './match-words.ts';
import type { WordMatch } from './match-words.ts';
import { chooseMember, countChoices } from './members-of-family.ts';
import { visitPostings } from './pack-postings.ts';
import { bestRankOf, rankText } from './rank-texts.ts';
import {
	codeAt,
	datesAt,
	descriptionAt,
	rowOfCode,
	rowsBeginning,
	rowsBelow,
	systemAt,
	textAt,
} from './read-catalogue.ts';
import { isEmptyWord, searchWords } from './search-words.ts';

export interface IndexSearch {
	/** A code, the beginning of one, or words in any order, each of which may be cut short. */
	readonly typed: string;
	readonly limit: number;
	/** Systems that are wanted; all where it is left out. */
	readonly systems?: readonly string[];
}

/** The longest search worth answering; the rest is ignored. */
const LONGEST_SEARCH = 120;
const MOST_WORDS = 12;
/** A next step is shown whole: no header has more codes directly below it than a page of the book. */
const MOST_NEXT = 40;
/** With fewer words none is left out: what remained would be about something else. */
const FEWEST_WORDS_TO_LEAVE_OUT_OF = 3;
/** With fewer hits, an index that gave none is asked again with one word left out. */
const FEW_HITS = 3;
const OF_RETELLING = 1;
const OF_LEAVING_OUT = 30;
/**
 * How many texts one reading may look at. A single letter begins thousands of words; of each the nearest
 * texts are enough until the next letter says more, and no keystroke keeps others waiting. [CB6]
 */
const MOST_VISITED = 24_000;
const FEWEST_OF_A_WORD = 16;

/** The words of one way to read what was typed. */
interface Reading {
	readonly words: readonly string[];
	readonly readAs: readonly ReadAs[];
	readonly leftOut: string | null;
}

interface Hit {
	readonly row: number;
	readonly text: number;
	readonly rank: number;
	/** Choices asked for, as bits. */
	readonly wanted: number;
	readonly reading: Reading;
	readonly matches: readonly WordMatch[];
}

/**
 * Searches indexes by code or words. A code is answered by codes, a header by itself and what stands
 * directly below it; words by the texts that hold all of them, nearest first, one hit for a family. It
 * knows nothing of any case. [CB6]
 */
export function searchCodeIndexes(indexes: readonly CodeIndex[], search: IndexSearch): FoundCode[] {
	const typed = search.typed.slice(0, LONGEST_SEARCH).trim();
	const byCode = indexes.flatMap((index) =>
		findByCode(index, typed, spansOf(index, search), search.limit),
	);
	if (byCode.length > 0) return byCode.slice(0, Math.max(search.limit, MOST_NEXT));
	const words = searchWords(typed).slice(0, MOST_WORDS);
	const retold = saidOtherwise(words);
	const sayings = new Set(
		retold.flatMap(({ readAs }) => readAs.flatMap(({ typed: said }) => said.split(' '))),
	);
	const readings: Reading[] = [{ words, readAs: [] }, ...retold].map((reading) => ({
		...reading,
		leftOut: null,
	}));
	const asked = { indexes, search, sayings, known: new Map<CodeIndex, Map<string, WordMatch>>() };
	let found = collectFrom(asked, readings);
	if (found.length === 0) found = collectFrom(asked, readings.flatMap(loosen));
	if (found.length < FEW_HITS) {
		const silent = indexes.filter((index) => !found.some((one) => one.index === index));
		found = [
			...found,
			...collectFrom({ ...asked, indexes: silent }, readings.flatMap(leaveOneOut)),
		];
	}
	return found.slice(0, search.limit).map(({ index, hit }) => present(index, hit));
}

/** Searches one index. [CB6] */
export function searchCodeIndex(index: CodeIndex, search: IndexSearch): FoundCode[] {
	return searchCodeIndexes([index], search);
}

function spansOf({ rows }: CodeIndex, { systems }: IndexSearch): SystemSpan[] {
	return rows.systems.filter(({ system }) => systems?.includes(system) ?? true);
}

interface Asked {
	readonly indexes: readonly CodeIndex[];
	readonly search: IndexSearch;
	/** Typed words that have another reading. */
	readonly sayings: ReadonlySet<string>;
	/** What words were found to mean: readings share most of them. */
	readonly known: Map<CodeIndex, Map<string, WordMatch>>;
}

function collectFrom(
	{ indexes, search, sayings, known: matched }: Asked,
	readings: readonly Reading[],
): { readonly index: CodeIndex; readonly hit: Hit }[] {
	// A word that one index knows is no slip, however near it comes to a word of another.
	const typed = new Set(readings.flatMap(({ words }) => words));
	const known = new Set(
		[...typed].filter(
			(word) => indexes.length > 1 && indexes.some((index) => isKnownWord(index, word)),
		),
	);
	const all = indexes.flatMap((index) => {
		const best = new BestHits<Hit>(search.limit);
		const spans = spansOf(index, search);
		const ofIndex = matched.get(index) ?? new Map<string, WordMatch>();
		matched.set(index, ofIndex);
		for (const reading of readings) {
			const match = (word: string) => {
				const how = {
					mayCorrect: !known.has(word),
					isSaying: reading.readAs.length === 0 && sayings.has(word),
				};
				const mark = `${word} ${String(how.mayCorrect)} ${String(how.isSaying)}`;
				const found = ofIndex.get(mark) ?? matchWord(index, word, how);
				ofIndex.set(mark, found);
				return found;
			};
			collect({ index, reading, spans, match }, best);
		}
		return best.inOrder().map((hit) => ({ index, hit }));
	});
	if (indexes.length > 1) all.sort((left, right) => left.hit.rank - right.hit.rank);
	return all.slice(0, search.limit);
}

/** What looks like the beginning of a code is searched as one first; where none begins so, as words. */
function findByCode(
	{ rows }: CodeIndex,
	typed: string,
	spans: readonly SystemSpan[],
	limit: number,
): FoundCode[] {
	const bare = typed.toUpperCase().replace(/[\s.]/g, '');
	if (!/^(?:[A-Z][0-9A-Z]?\d[0-9A-Z]{0,5}|\d{2}[0-9A-Z]{0,5})$/.test(bare)) return [];
	const dotted = bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
	return [...new Set([dotted, bare])]
		.flatMap((start) => rowsOfCode(rows, start, limit))
		.filter((row) => spans.some(({ from, to }) => row >= from && row < to))
		.map((row) => ({ ...describe(rows, row), why: { kind: 'code' } }));
}

/** A header and its next step, or the codes that begin so. */
function rowsOfCode(rows: CodeIndex['rows'], start: string, limit: number): number[] {
	const row = rowOfCode(rows, start);
	if (row >= 0 && rows.billable[row] !== 1)
		return [row, ...rowsBelow(rows, row).slice(0, MOST_NEXT - 1)];
	return rowsBeginning(rows, start, limit);
}

/** Endings by which what is typed says more than the classification: "fractured" for "fracture". */
const ENDING = /^([a-z]{4,}?)(?:ed|ing|es|e?y|al|ic)$/;

function loosen(reading: Reading): Reading[] {
	const words = reading.words.map((word) => ENDING.exec(word)?.[1] ?? word);
	return words.every((word, place) => word === reading.words[place]) ? [] : [{ ...reading, words }];
}

function leaveOneOut(reading: Reading): Reading[] {
	const { words } = reading;
	if (words.length < FEWEST_WORDS_TO_LEAVE_OUT_OF) return [];
	return words.map((leftOut, place) => ({ ...reading, words: words.toSpliced(place, 1), leftOut }));
}

/** Ranks the texts that hold the rarest of the words, and offers those that hold them all. */
function collect(
	asked: {
		readonly index: CodeIndex;
		readonly reading: Reading;
		readonly spans: readonly SystemSpan[];
		readonly match: (word: string) => WordMatch;
	},
	best: BestHits<Hit>,
): void {
	const { index, reading, spans } = asked;
	const full = reading.words.filter((word) => !isEmptyWord(word));
	const words = full.length === 0 ? reading.words : full;
	const matches = words.map(asked.match);
	if (matches.some(({ choice, reach }) => choice === 0 && reach === 0)) return;
	const leader = chooseLeader(matches);
	if (leader === null) return;
	const wanted = matches.reduce((bits, { choice }) => bits | choice, 0);
	const penalty =
		reading.readAs.length * OF_RETELLING + (reading.leftOut === null ? 0 : OF_LEAVING_OUT);
	const { postings, postingStarts, texts } = index;
	const isEverything = spans.length === index.rows.systems.length;
	const packed = { postings, starts: postingStarts };
	const ranges = rangesOf(leader);
	const wide = ranges.reduce((sum, [low, high]) => sum + high - low, 0);
	const mostOfAWord = Math.max(FEWEST_OF_A_WORD, Math.floor(MOST_VISITED / wide));
	let left = 0;
	const visit = (text: number): boolean => {
		if (left-- <= 0) return false;
		const worst = best.worst - penalty;
		// Texts stand in the order of what they are at best, so the rest of this word is farther still.
		if (bestRankOf(texts, text, matches.length) >= worst) return false;
		const row = texts.rows[text] ?? 0;
		if (!isEverything && !spans.some(({ from, to }) => row >= from && row < to)) return true;
		const rank = rankText(index, text, matches, worst);
		if (rank !== null) best.offer({ row, text, rank: rank + penalty, wanted, reading, matches });
		return true;
	};
	for (const [low, high] of ranges) {
		for (let word = low; word < high; word++) {
			left = mostOfAWord;
			visitPostings(packed, word, visit);
		}
	}
}

/** The word that the fewest texts hold. One that may be a choice leads only where no other word can. */
function chooseLeader(matches: readonly WordMatch[]): WordMatch | null {
	const sure = matches.filter(({ choice }) => choice === 0);
	const able = sure.length > 0 ? sure : matches.filter(({ reach }) => reach > 0);
	return able.reduce<WordMatch | null>(
		(rarest, match) => (rarest !== null && rarest.reach <= match.reach ? rarest : match),
		null,
	);
}

function rangesOf({ low, high, corrected }: WordMatch): (readonly [number, number])[] {
	return corrected.length > 0
		? corrected.map(({ word }) => [word, word + 1] as const)
		: [[low, high]];
}

function present(index: CodeIndex, { row, text, wanted, reading, matches }: Hit): FoundCode {
	const { source, label } = textAt(index, text);
	const readAs = [
		...reading.readAs,
		...matches.flatMap((match) => corrections(index, text, match)),
	];
	return {
		...describe(index.rows, chooseMember(index.rows, row, wanted)),
		why: { kind: 'words', source, text: label, readAs, leftOut: reading.leftOut },
	};
}

function corrections({ texts, words }: CodeIndex, text: number, match: WordMatch): ReadAs[] {
	const held = texts.words.subarray(texts.wordStarts[text], texts.wordStarts[text + 1]);
	const used = match.corrected.find(({ word }) => held.includes(word));
	return used === undefined ? [] : [{ typed: match.typed, as: words[used.word] ?? '' }];
}

function describe(rows: CodeIndex['rows'], row: number): Omit<FoundCode, 'why'> {
	const { system, year } = systemAt(rows, row);
	return {
		system,
		year,
		code: codeAt(rows, row),
		description: descriptionAt(rows, row),
		billable: rows.billable[row] === 1,
		...datesAt(rows, row),
		choices: countChoices(rows, row),
	};
}
