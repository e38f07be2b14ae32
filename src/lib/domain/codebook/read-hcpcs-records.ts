import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import { firstDayOf } from './code-edition.ts';
import type { ModifierTable, OfficialRow, OfficialTable } from './official-table.ts';
import { plainLetters } from './plain-letters.ts';
import { FaultList, wholeLines } from './published-file.ts';
import type { PublishedFile } from './published-file.ts';
import { judgeYearOfCodes } from './year-markers.ts';

/*
 * The fixed-width file of CMS's "Alpha-Numeric HCPCS File" (HCPC…_ANWEB….txt). Columns after the layout
 * CMS puts beside it (HCPC2024_recordlayout.txt, "HCPCS Contractor Record"): code 1-5, or modifier 4-5;
 * sequence number 6-10; record 11 (3 first line of a procedure, 4 a further one, 7 and 8 the same of a
 * modifier); long description 12-91; short description 92-119; effective 277-284, end 285-292.
 */
const RECORD = { procedure: '3', goesOn: '4', modifier: '7', modifierGoesOn: '8' } as const;

interface Entry {
	readonly code: string;
	readonly isModifier: boolean;
	text: string;
	readonly from: string;
	readonly to: string;
}

/** Codes and modifiers, which come in one file. */
export interface HcpcsRecords {
	readonly table: OfficialTable;
	readonly modifiers: ModifierTable;
}

/**
 * Reads the fixed-width HCPCS file. CPT numbers and dental codes are not ours to keep and are passed over
 * should a file hold them. [CB2]
 */
export function readHcpcsRecords(source: PublishedFile): Result<HcpcsRecords> {
	const { file, text, year, from = firstDayOf('hcpcs', year) } = source;
	const faults = new FaultList(file);
	const entries: Entry[] = [];
	const lines = new Map<string, number>();
	for (const [index, line] of wholeLines(text, faults).entries()) {
		if (line.trim() === '') continue;
		const fault = readRecord(line, entries, lines, index + 1);
		if (fault !== null) faults.tell(index + 1, fault.column, fault.message);
	}
	const codes = entries.filter(({ isModifier, code }) => !isModifier && /^[A-CE-V]/.test(code));
	if (codes.length === 0) faults.tell(1, 1, 'The file holds no codes.');
	else if (faults.problems.length === 0)
		judgeYearOfCodes({ system: 'hcpcs', year, lines, column: 1 }, faults);
	if (faults.problems.length > 0) return refuse(faults.problems);
	return succeed({
		table: { system: 'hcpcs', year, from, rows: codes.map(rowOf) },
		modifiers: {
			...{ year, from },
			rows: entries
				.filter(({ isModifier }) => isModifier)
				.map(({ code, text: description }) => ({
					code,
					description: plainLetters(description.trim()),
				})),
		},
	});
}

function readRecord(
	line: string,
	entries: Entry[],
	lines: Map<string, number>,
	number: number,
): { column: number; message: string } | null {
	const kind = line[10];
	const isModifier = kind === RECORD.modifier || kind === RECORD.modifierGoesOn;
	const code = (isModifier ? line.slice(3, 5) : line.slice(0, 5)).trim();
	if (!(isModifier ? /^[0-9A-Z]{2}$/ : /^[0-9A-Z]\d{3}[0-9A-Z]$/).test(code)) {
		return { column: 1, message: `"${line.slice(0, 5).trim()}" is no HCPCS code or modifier.` };
	}
	if (!/^\d{5}$/.test(line.slice(5, 10))) {
		return { column: 6, message: 'Columns 6 to 10 should hold the number of the line.' };
	}
	const said = line.slice(11, 91);
	if (kind === RECORD.goesOn || kind === RECORD.modifierGoesOn) {
		const open = entries.at(-1);
		if (open?.code !== code || open.isModifier !== isModifier) {
			return { column: 1, message: `This line goes on with ${code}, whose first line is missing.` };
		}
		open.text = joinPieces(open.text, said);
		return null;
	}
	if (kind !== RECORD.procedure && kind !== RECORD.modifier) {
		return { column: 11, message: 'Column 11 should say what the line is: 3, 4, 7 or 8.' };
	}
	if (said.trim() === '') return { column: 12, message: `${code} has no long description.` };
	const [from, to] = [line.slice(276, 284).trim(), line.slice(284, 292).trim()];
	for (const [date, column] of [
		[from, 277],
		[to, 285],
	] as const) {
		if (date !== '' && !/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(date)) {
			return { column, message: `"${date}" is no date of the form YYYYMMDD.` };
		}
	}
	const key = isModifier ? `modifier ${code}` : code;
	if (lines.has(key)) return { column: 1, message: `${code} stands in the list twice.` };
	lines.set(key, number);
	entries.push({ code, isModifier, text: said, from, to });
	return null;
}

/** A description is cut at column 91 wherever that falls: a blank there stood between two words. */
function joinPieces(before: string, more: string): string {
	return `${before.trimEnd()}${before.endsWith(' ') || more.startsWith(' ') ? ' ' : ''}${more.trimStart()}`;
}

/** Only an end is kept: the date beside it says when the entry last changed, not since when it holds. */
function rowOf({ code, text, to }: Entry): OfficialRow {
	const description = plainLetters(text.replace(/\s+/g, ' ').trim());
	return { code, description, billable: true, ...(to === '' ? {} : { to: iso(to) }) };
}

function iso(date: string): string {
	return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
}
