import { codesInNote, isNamedIn } from './codes-in-note.ts';
import type { CodeInNote } from './codes-in-note.ts';
import type { Addenda, CodeChange } from './read-addenda.ts';
import type { CatalogueRows } from './code-index.ts';
import type { NoteKind, SeventhCharacter, TabularEntry, TabularList } from './tabular-list.ts';
import {
	codeAt,
	datesAt,
	descriptionAt,
	rowOfCode,
	rowsBelow,
	systemAt,
} from './read-catalogue.ts';
import { firstDayOf, lastDayOf } from './code-edition.ts';

/** A code as a line of a page. */
export interface CodeLine {
	readonly code: string;
	readonly description: string;
	readonly billable: boolean;
}

/** A place above a code: a chapter, a block, or a code. */
export interface PlaceAbove {
	readonly id: string;
	readonly level: TabularEntry['level'];
	readonly description: string;
}

/** A note that holds for a code, its own or one printed above it. */
export interface NoteOfCode {
	readonly kind: NoteKind;
	readonly text: string;
	/** Where it is printed. */
	readonly printedAt: PlaceAbove;
	readonly isInherited: boolean;
}

/** Everything the book says of a code. */
export interface OpenedCode extends CodeLine {
	readonly system: string;
	readonly year: number;
	/** From the chapter down to the code directly above. */
	readonly above: readonly PlaceAbove[];
	/** What completes a header: the codes directly below it. */
	readonly completedBy: readonly CodeLine[];
	/** Own notes first, then what is inherited, nearest first. */
	readonly notes: readonly NoteOfCode[];
	/** The characters it has to end with, and where that is printed; null where none are asked for. */
	readonly sevenths: {
		readonly printedAt: PlaceAbove;
		readonly characters: readonly SeventhCharacter[];
	} | null;
	/** Year of the tabular list the notes come from; null where none is loaded. */
	readonly notesYear: number | null;
	/** The codes beside it on its level, itself included. */
	readonly neighbours: readonly CodeLine[];
	/** First and last date of service, ISO, as far as the list says. */
	readonly from: string;
	readonly to: string;
	/** What the addenda of the list's own year say of it. */
	readonly changes: readonly CodeChange[];
}

/** A place whose excludes note names a code. */
export interface NamedElsewhere {
	readonly kind: 'excludes1' | 'excludes2';
	readonly text: string;
	readonly printedAt: PlaceAbove;
}

/** A tabular list ready to be looked things up in. Made once. */
export interface TabularLookup {
	readonly year: number;
	readonly entries: ReadonlyMap<string, TabularEntry>;
	/** Excludes notes by the codes they name. */
	readonly exclusions: readonly (NamedElsewhere & { readonly names: readonly CodeInNote[] })[];
}

/** Sorts a tabular list by the ids of its places. */
export function openTabular({ year, entries }: TabularList): TabularLookup {
	return {
		year,
		entries: new Map(entries.map((entry) => [`${entry.level} ${entry.id}`, entry])),
		exclusions: entries.flatMap(exclusionsOf),
	};
}

function exclusionsOf(entry: TabularEntry): TabularLookup['exclusions'][number][] {
	return entry.notes.flatMap(({ kind, text }) => {
		if (kind !== 'excludes1' && kind !== 'excludes2') return [];
		const names = codesInNote(text);
		return names.length === 0 ? [] : [{ kind, text, printedAt: placeOf(entry), names }];
	});
}

/**
 * The excludes notes at other codes that name this one, so that a pair is met from either side. Those at the
 * code itself and above it are its own notes. [CB15]
 */
export function namedElsewhere({ exclusions }: TabularLookup, code: string): NamedElsewhere[] {
	return exclusions
		.filter(({ printedAt, names }) => {
			const isOwn = printedAt.level === 'code' && code.startsWith(printedAt.id);
			return !isOwn && names.some((name) => isNamedIn(name, code));
		})
		.map(({ kind, text, printedAt }) => ({ kind, text, printedAt }));
}

/**
 * Opens a code in the book, written as coders write it; null where the list does not hold it. Notes are
 * those of the tabular list at hand, stamped with its year: of a code that is newer than the list, those
 * of the nearest code above it that the list has. [CB8]
 */
export function openCode(
	{
		rows,
		tabular,
		addenda,
	}: {
		readonly rows: CatalogueRows;
		readonly tabular: TabularLookup | null;
		readonly addenda: Addenda | null;
	},
	code: string,
): OpenedCode | null {
	const row = rowOfCode(rows, code);
	if (row < 0) return null;
	const { system, year } = systemAt(rows, row);
	const parent = rows.parents[row] ?? -1;
	const { from, to } = datesAt(rows, row);
	const printed = tabular === null || system !== 'icd10cm' ? [] : placesOf(tabular, code);
	return {
		...lineAt(rows, row),
		...{ system, year },
		above: [
			...printed
				.filter(({ level }) => level !== 'code')
				.map(placeOf)
				.reverse(),
			...codesAbove(rows, row),
		],
		completedBy:
			rows.billable[row] === 1 ? [] : rowsBelow(rows, row).map((below) => lineAt(rows, below)),
		notes: printed.flatMap((entry) => notesOf(entry, code)),
		sevenths: seventhsOf(printed),
		notesYear: system === 'icd10cm' ? (tabular?.year ?? null) : null,
		neighbours: neighboursOf(rows, row, parent),
		from: from ?? firstDayOf(system, year),
		to: to ?? lastDayOf(system, year),
		changes: addenda?.year === year ? addenda.changes.filter((change) => change.code === code) : [],
	};
}

function lineAt(rows: CatalogueRows, row: number): CodeLine {
	return {
		code: codeAt(rows, row),
		description: descriptionAt(rows, row),
		billable: rows.billable[row] === 1,
	};
}

function codesAbove(rows: CatalogueRows, row: number): PlaceAbove[] {
	const above: PlaceAbove[] = [];
	for (let at = rows.parents[row] ?? -1; at >= 0; at = rows.parents[at] ?? -1) {
		above.push({ id: codeAt(rows, at), level: 'code', description: descriptionAt(rows, at) });
	}
	return above.reverse();
}

/** The places of the tabular list that speak for a code: its own or the nearest above, up to the chapter. */
function placesOf({ entries }: TabularLookup, code: string): TabularEntry[] {
	let entry: TabularEntry | undefined;
	for (let length = code.length; entry === undefined && length >= 3; length--) {
		entry = entries.get(`code ${code.slice(0, length)}`);
	}
	const places: TabularEntry[] = [];
	while (entry !== undefined) {
		places.push(entry);
		entry = above(entries, entry);
	}
	return places;
}

function above(entries: TabularLookup['entries'], entry: TabularEntry): TabularEntry | undefined {
	const { level, above: id } = entry;
	if (id === null) return undefined;
	// A block lies in a chapter or in another block; a code below a code, or in a block. A block of a single
	// category has its name (B20 lies in B20), and nothing lies above itself.
	const levels = level === 'code' ? (['code', 'block'] as const) : (['block', 'chapter'] as const);
	return levels
		.map((one) => entries.get(`${one} ${id}`))
		.find((one) => one !== undefined && one !== entry);
}

function placeOf({ id, level, description }: TabularEntry): PlaceAbove {
	return { id, level, description };
}

/** What a place includes holds for it alone: an inclusion term is another name for just that code. */
function notesOf(entry: TabularEntry, code: string): NoteOfCode[] {
	const isInherited = entry.level !== 'code' || entry.id !== code;
	return entry.notes
		.filter(({ kind }) => !isInherited || kind !== 'inclusion')
		.map(({ kind, text }) => ({ kind, text, printedAt: placeOf(entry), isInherited }));
}

function seventhsOf(printed: readonly TabularEntry[]): OpenedCode['sevenths'] {
	const entry = printed.find(({ sevenths }) => sevenths.length > 0);
	return entry === undefined ? null : { printedAt: placeOf(entry), characters: entry.sevenths };
}

/** At the top, where nothing is above, the category before and the one after. */
function neighboursOf(rows: CatalogueRows, row: number, parent: number): CodeLine[] {
	if (parent >= 0) return rowsBelow(rows, parent).map((one) => lineAt(rows, one));
	const span = systemAt(rows, row);
	const beside = [before(rows, row, span.from), row, after(rows, row, span.to)];
	return beside.filter((one) => one >= 0).map((one) => lineAt(rows, one));
}

function before({ parents }: CatalogueRows, row: number, from: number): number {
	for (let at = row - 1; at >= from; at--) if ((parents[at] ?? -1) < 0) return at;
	return -1;
}

function after({ parents }: CatalogueRows, row: number, to: number): number {
	for (let at = row + 1; at < to; at++) if ((parents[at] ?? -1) < 0) return at;
	return -1;
}
