import {
	codesInNote,
	descriptionAt,
	namedElsewhere,
	NOTE_KINDS,
	rowOfCode,
} from '#domain/codebook';
import type { CatalogueRows, OpenedCode, TabularLookup } from '#domain/codebook';
import type { GuidelineSummaries } from '#domain/content';
import type {
	CodeInEdition,
	CodePageView,
	NotePiece,
	OwnMark,
	ShownElsewhere,
	ShownNotes,
	TeachingCase,
} from './code-page-view.ts';
import { guidelinesForCode } from './guidelines-for-code.ts';

/** One list of a system, with which dates of service it answers for. */
export interface EditionOfCode {
	readonly year: number;
	readonly from: string;
	readonly rows: CatalogueRows;
	/** False for a list that leaves out headers. */
	readonly hasHeaders: boolean;
}

/** What a code's page is made of. */
export interface CodePageSource {
	readonly opened: OpenedCode;
	readonly rows: CatalogueRows;
	readonly tabular: TabularLookup | null;
	readonly guidelines: GuidelineSummaries | null;
	readonly editions: readonly EditionOfCode[];
	readonly isTeaching: boolean;
	readonly asOf: string;
	readonly isOfThatYear: boolean;
	/** Only of cases this learner has a score for. */
	readonly cases: readonly TeachingCase[];
	readonly own: OwnMark;
	readonly notice: string | null;
}

/** Shows a code of the book. [CB15] [CB17] [CB18] */
export function presentCodePage(source: CodePageSource): CodePageView {
	const { opened, rows, tabular } = source;
	const { system, year, code, description, billable, from, to } = opened;
	const { above, completedBy, sevenths, neighbours, changes, notesYear } = opened;
	return {
		...{ system, year, code, description, billable, from, to },
		...{ above, completedBy, sevenths, neighbours, changes, notesYear },
		isTeaching: source.isTeaching,
		asOf: source.asOf,
		isOfThatYear: source.isOfThatYear,
		notes: presentNotes(opened, rows),
		elsewhere: presentElsewhere(opened, rows, tabular),
		guidelines: guidelinesForCode(opened, source.guidelines),
		guidelinesYear: source.guidelines?.year ?? null,
		editions: source.editions.map((edition) => standingIn(edition, opened)),
		cases: source.cases.map(({ id, title }) => ({ id, title })),
		own: { isBookmarked: source.own.isBookmarked, note: source.own.note },
		notice: source.notice,
	};
}

function presentNotes({ notes }: OpenedCode, rows: CatalogueRows): ShownNotes[] {
	return NOTE_KINDS.flatMap((kind) => {
		const ofKind = notes
			.filter((note) => note.kind === kind)
			.map(({ text, printedAt, isInherited }) => ({
				...{ pieces: cutNote(text, rows), printedAt, isInherited },
			}));
		return ofKind.length === 0 ? [] : [{ kind, notes: ofKind }];
	});
}

function presentElsewhere(
	{ code, system }: OpenedCode,
	rows: CatalogueRows,
	tabular: TabularLookup | null,
): ShownElsewhere[] {
	if (tabular === null || system !== 'icd10cm') return [];
	return namedElsewhere(tabular, code).map(({ kind, text, printedAt }) => ({
		...{ kind, printedAt, pieces: cutNote(text, rows) },
	}));
}

/** A note cut at the codes it names, as far as the list at hand holds them. */
export function cutNote(text: string, rows: CatalogueRows): NotePiece[] {
	const pieces: NotePiece[] = [];
	let end = 0;
	for (const { at, length, from } of codesInNote(text)) {
		if (rowOfCode(rows, from) < 0) continue;
		if (at > end) pieces.push({ text: text.slice(end, at), code: null });
		pieces.push({ text: text.slice(at, at + length), code: from });
		end = at + length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), code: null });
	return pieces;
}

/** A header that a list without headers does not have is told as one, where codes of that list begin so. */
function standingIn(
	{ year, from, rows, hasHeaders }: EditionOfCode,
	{ code, description, billable }: OpenedCode,
): CodeInEdition {
	const row = rowOfCode(rows, code);
	if (row < 0) {
		const isImplied = !hasHeaders && !billable;
		return { year, from, standing: isImplied ? 'header' : 'absent', calledThere: null };
	}
	const there = descriptionAt(rows, row);
	const standing = rows.billable[row] === 1 ? 'billable' : 'header';
	return { year, from, standing, calledThere: there === description ? null : there };
}
