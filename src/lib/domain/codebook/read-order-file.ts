import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import { firstDayOf } from './code-edition.ts';
import type { OfficialRow, OfficialTable } from './official-table.ts';
import { plainLetters } from './plain-letters.ts';
import { FaultList, wholeLines } from './published-file.ts';
import type { PublishedFile } from './published-file.ts';
import { judgeYearOfCodes } from './year-markers.ts';

const CODE = {
	icd10cm: /^[A-Z][0-9A-Z][0-9A-Z][0-9A-Z]{0,4}$/,
	icd10pcs: /^[0-9A-HJ-NP-Z]{3,7}$/,
} as const;

/**
 * Reads an ICD-10-CM or ICD-10-PCS order file as CMS publishes it: fixed columns (number 1-5, code 7-13,
 * billable 15, short text 17-76, long text from 78), numbered from 00001 without a gap. Every line that
 * does not fit is named; a file with one is refused, since a hole in a code list can not be seen in use. [CB2]
 */
export function readOrderFile(
	{ file, text, year, from }: PublishedFile,
	system: 'icd10cm' | 'icd10pcs',
): Result<OfficialTable> {
	const rows: OfficialRow[] = [];
	const faults = new FaultList(file);
	const seen = new Map<string, number>();
	let category = '';
	for (const [index, line] of wholeLines(text, faults).entries()) {
		const complaint = complain(line, index, CODE[system]) ?? misplaced(line, category, seen);
		if (complaint !== null) {
			faults.tell(index + 1, complaint.column, complaint.message);
			continue;
		}
		const code = line.slice(6, 14).trimEnd();
		seen.set(code, index + 1);
		if (code.length === 3) category = code;
		rows.push({
			code: system === 'icd10cm' ? withDot(code) : code,
			description: plainLetters(line.slice(77).trim()),
			billable: line[14] === '1',
		});
	}
	if (rows.length === 0) faults.tell(1, 1, 'The file holds no codes.');
	else if (faults.problems.length === 0)
		judgeYearOfCodes({ system, year, lines: seen, column: 7 }, faults);
	if (faults.problems.length > 0) return refuse(faults.problems);
	return succeed({ system, year, from: from ?? firstDayOf(system, year), rows });
}

/** An ICD-10-CM code with the dot after its third character. */
export function withDot(code: string): string {
	return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}

function complain(
	line: string,
	index: number,
	shape: RegExp,
): { column: number; message: string } | null {
	const number = String(index + 1).padStart(5, '0');
	if (!line.startsWith(`${number} `)) {
		const message = `This line should begin with its number, ${number}. A line before it is missing or broken.`;
		return { column: 1, message };
	}
	const code = line.slice(6, 14).trimEnd();
	if (!shape.test(code)) return { column: 7, message: `"${code}" is no code of this list.` };
	if (line[14] !== '0' && line[14] !== '1') {
		return { column: 15, message: 'Column 15 should say 1 (can be reported) or 0 (is a header).' };
	}
	if (line.slice(77).trim() === '') {
		return { column: 78, message: `${code} has no long description.` };
	}
	return null;
}

/**
 * A code stands once, and after the category it belongs to. The list is not strictly alphabetical
 * (C4A stands between C43 and C44), so its order is held against its own headers.
 */
function misplaced(
	line: string,
	category: string,
	seen: ReadonlyMap<string, number>,
): { column: number; message: string } | null {
	const code = line.slice(6, 14).trim();
	if (seen.has(code)) return { column: 7, message: `${code} stands in the list twice.` };
	if (code.length === 3 || code.startsWith(category || '?')) return null;
	return { column: 7, message: `${code} does not stand below its category ${code.slice(0, 3)}.` };
}
