import type { FindingType, Score, ScoredLine } from '#domain/scoring';
import type { DeskFault } from './desk-lessons.ts';

/**
 * What a score leaves for the notebook: the findings it charged, and what is needed to tell whether a
 * later sheet has got them right. Reasons stay in the log; they are read for the findings that are shown.
 */
export interface Lessons {
	readonly mistakes: readonly Mistake[];
	/** Key lines that were wholly right, by part. */
	readonly right: readonly PartEntries[];
	/** Codes on the sheet that do not belong there, by part. */
	readonly unwanted: readonly PartEntries[];
}

/** What kind of mistake a finding is: a class of coding errors, or how it went at a desk. */
export type MistakeType = FindingType | DeskFault;

/** A finding that was charged, by what names it within its attempt. */
export interface FindingMark {
	readonly part: string;
	readonly keyLine: string | null;
	readonly row: number | null;
	readonly type: MistakeType;
}

export interface Mistake extends FindingMark {
	/** The code that stood on the sheet where the key has no line for it; null for every other mistake. */
	readonly stray: string | null;
}

/** Entries that belong to one part of a sheet: ids of key lines, or codes. */
export interface PartEntries {
	readonly part: string;
	readonly entries: readonly string[];
}

/** The lessons of an attempt that has no score yet. */
export function noLessons(): Lessons {
	return { mistakes: [], right: [], unwanted: [] };
}

/** Gathers the lessons of a score. */
export function lessonsOf({ lines, findings }: Score): Lessons {
	const strays = new Map(
		lines.flatMap((line) =>
			line.status === 'extra'
				? line.findings.map((index) => [index, line.given ?? ''] as const)
				: [],
		),
	);
	return {
		mistakes: findings.flatMap(({ type, part, keyLine, row, charged }, index) =>
			charged ? [{ type, part, keyLine, row, stray: strays.get(index) ?? null }] : [],
		),
		right: byPart(lines, (line) => (line.status === 'correct' ? line.keyLine : null)),
		unwanted: byPart(lines, (line) => (isUnwanted(line) ? line.given : null)),
	};
}

/** A row whose code is not the one that belongs there; a right code with a fault is still wanted. */
function isUnwanted({ status, given, expected }: ScoredLine): boolean {
	return status === 'extra' || ((status === 'near' || status === 'wrong') && given !== expected);
}

function byPart(
	lines: readonly ScoredLine[],
	entryOf: (line: ScoredLine) => string | null,
): PartEntries[] {
	const parts = new Map<string, string[]>();
	for (const line of lines) {
		const entry = entryOf(line);
		if (entry === null) continue;
		const entries = parts.get(line.part);
		if (entries === undefined) parts.set(line.part, [entry]);
		else entries.push(entry);
	}
	return [...parts].map(([part, entries]) => ({ part, entries }));
}

/** The name of a finding as one text; equal texts are one finding. */
export function markText({ part, keyLine, row, type }: FindingMark): string {
	return JSON.stringify([part, keyLine, row, type]);
}
