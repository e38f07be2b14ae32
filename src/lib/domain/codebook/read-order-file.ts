import { refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import type { OfficialRow, OfficialSystem, OfficialTable } from './official-table.ts';
import { plainLetters } from './plain-letters.ts';

/** A published file as text, with what is known of it. */
export interface PublishedFile {
	readonly file: string;
	readonly text: string;
	/** The code year it is said to be of. */
	readonly year: number;
}

const CODE = {
	icd10cm: /^[A-Z][0-9A-Z][0-9A-Z][0-9A-Z]{0,4}$/,
	icd10pcs: /^[0-9A-HJ-NP-Z]{3,7}$/,
} as const;

/** More problems than this are not listed: such a file is of another kind. */
const MOST_PROBLEMS = 20;

/**
 * Reads an ICD-10-CM or ICD-10-PCS order file as CMS publishes it: fixed columns (number 1-5, code 7-13,
 * billable 15, short text 17-76, long text from 78), numbered from 00001 without a gap. Every line that
 * does not fit is named; a file with one is refused, since a hole in a code list can not be seen in use.
 */
export function readOrderFile(
	{ file, text, year }: PublishedFile,
	system: Exclude<OfficialSystem, 'hcpcs'>,
): Result<OfficialTable> {
	const rows: OfficialRow[] = [];
	const problems: Problem[] = [];
	const tell = (line: number, column: number, message: string) => {
		if (problems.length < MOST_PROBLEMS) problems.push(problemAt(file, line, column, message));
	};
	const lines = text.split('\n');
	if (lines.at(-1) === '') lines.pop();
	else
		tell(lines.length, 1, 'The file ends in the middle of a line, so its download was cut short.');
	const seen = new Set<string>();
	let category = '';
	for (const [index, raw] of lines.entries()) {
		const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
		const complaint = complain(line, index, CODE[system]) ?? misplaced(line, category, seen);
		if (complaint !== null) {
			tell(index + 1, complaint.column, complaint.message);
			continue;
		}
		const code = line.slice(6, 14).trim();
		seen.add(code);
		if (code.length === 3) category = code;
		rows.push({
			code: system === 'icd10cm' ? withDot(code) : code,
			description: plainLetters(line.slice(77).trim()),
			billable: line[14] === '1',
		});
	}
	if (rows.length === 0) tell(1, 1, 'The file holds no codes.');
	return problems.length > 0 ? refuse(problems) : succeed({ system, year, rows });
}

/** An ICD-10-CM code with the dot after its third character. */
export function withDot(code: string): string {
	return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}

export function problemAt(file: string, line: number, column: number, message: string): Problem {
	return { code: 'CB2', severity: 'error', message, file, line, column };
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
	seen: ReadonlySet<string>,
): { column: number; message: string } | null {
	const code = line.slice(6, 14).trim();
	if (seen.has(code)) return { column: 7, message: `${code} stands in the list twice.` };
	if (code.length === 3 || code.startsWith(category || '?')) return null;
	return { column: 7, message: `${code} does not stand below its category ${code.slice(0, 3)}.` };
}
