import Papa from 'papaparse';
import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import { firstDayOf } from './code-edition.ts';
import type { ModifierTable, OfficialTable } from './official-table.ts';
import { plainLetters } from './plain-letters.ts';
import { FaultList } from './published-file.ts';
import type { PublishedFile } from './published-file.ts';
import { judgeYearOfCodes } from './year-markers.ts';

const CODE = /^[A-V]\d{4}$/;
const MODIFIER = /^[0-9A-Z]{2}$/;
const COLUMNS = ['HCPCS_CODE', 'LONG_DESCRIPTION'] as const;

interface Listed {
	readonly rows: readonly { readonly code: string; readonly description: string }[];
	readonly lines: ReadonlyMap<string, number>;
	readonly faults: FaultList;
}

/** Reads the HCPCS Level II codes as a table with the columns HCPCS_CODE and LONG_DESCRIPTION. [CB2] */
export function readHcpcsCsv(source: PublishedFile): Result<OfficialTable> {
	const { rows, lines, faults } = readRows(source, CODE, 'HCPCS code');
	const { year, from = firstDayOf('hcpcs', year) } = source;
	if (faults.problems.length === 0) {
		judgeYearOfCodes({ system: 'hcpcs', year, lines, column: 1 }, faults);
	}
	if (faults.problems.length > 0) return refuse(faults.problems);
	return succeed({
		...{ system: 'hcpcs', year, from },
		// Dental codes belong to the American Dental Association and are left out wherever they come from.
		rows: rows
			.filter(({ code }) => !code.startsWith('D'))
			.map((row) => ({ ...row, billable: true })),
	});
}

/** Reads the HCPCS modifiers as a table with the same columns. [CB2] */
export function readHcpcsModifiersCsv(source: PublishedFile): Result<ModifierTable> {
	const { rows, faults } = readRows(source, MODIFIER, 'modifier');
	if (faults.problems.length > 0) return refuse(faults.problems);
	const { year, from = firstDayOf('hcpcs', year) } = source;
	return succeed({ year, from, rows });
}

function readRows({ file, text }: PublishedFile, shape: RegExp, kind: string): Listed {
	const faults = new FaultList(file);
	const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
	const [head = [], ...body] = parsed.data;
	const places = COLUMNS.map((column) =>
		head.findIndex((name) => name.trim().toUpperCase() === column),
	);
	const lines = new Map<string, number>();
	const rows: { code: string; description: string }[] = [];
	for (const [place, column] of places.entries()) {
		if (column < 0) faults.tell(1, 1, `The column ${COLUMNS[place] ?? ''} is missing.`);
	}
	if (faults.problems.length > 0) return { rows, lines, faults };
	const [codeAt = 0, textAt = 0] = places;
	let line = 1 + breaksIn(head);
	for (const [index, cells] of body.entries()) {
		line += 1;
		const isLast = index === body.length - 1;
		if (isLast && cells.length === 1 && cells[0] === '') break;
		if (isLast)
			faults.tell(line, 1, 'The file ends in the middle of a line, so its download was cut short.');
		const code = (cells[codeAt] ?? '').trim();
		const description = plainLetters((cells[textAt] ?? '').replace(/\s+/g, ' ').trim());
		if (!shape.test(code)) faults.tell(line, 1, `"${code.slice(0, 20)}" is no ${kind}.`);
		else if (lines.has(code)) faults.tell(line, 1, `${code} stands in the list twice.`);
		else if (cells.length !== head.length) {
			faults.tell(
				line,
				1,
				`This line has ${String(cells.length)} columns, the first ${String(head.length)}.`,
			);
		} else if (description === '') faults.tell(line, 1, `${code} has no long description.`);
		else rows.push({ code, description });
		lines.set(code, line);
		line += breaksIn(cells);
	}
	if (rows.length === 0) faults.tell(1, 1, 'The file holds no codes.');
	return { rows, lines, faults };
}

/** A quoted cell may go over several lines of the file. */
function breaksIn(cells: readonly string[]): number {
	return cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
}
