import Papa from 'papaparse';
import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import { plainLetters } from './plain-letters.ts';
import { FaultList } from './published-file.ts';
import type { PublishedFile } from './published-file.ts';

/*
 * A CPT licence holder's own files. Their texts belong to the American Medical Association: nothing here
 * quotes one in a message, and nothing that is committed holds one. Layouts as the AMA's own open pipeline
 * reads them: a notice, a blank line, then rows.
 */

/** The layouts a licence holder may bring. */
export const LICENSED_LAYOUTS = ['long', 'medium', 'short', 'csv'] as const;

export type LicensedLayout = (typeof LICENSED_LAYOUTS)[number];

/** Labels of one licensed file, for the calendar year it is of. */
export interface LicensedLabels {
	readonly year: number;
	readonly layout: LicensedLayout;
	readonly rows: readonly { readonly code: string; readonly label: string }[];
}

const CODE = /^\d{4}[0-9A-Z]$/;
/** A file with more bad lines than this share is of another kind. */
const MOST_BAD = 0.3;
/** Code 1-5, blank 6, text from 7 to at most here. */
const LAST_COLUMN = { medium: 54, short: 34 } as const;

/** Reads a licence holder's file. Bad lines are named by number alone and left out; too many refuse it. [CB9] */
export function readLicensedLabels(
	{ file, text, year }: PublishedFile,
	layout: LicensedLayout,
): Result<LicensedLabels> {
	const faults = new FaultList(file);
	const found = layout === 'csv' ? cellsOf(text) : fieldsOf(text, layout);
	const seen = new Set<string>();
	const rows: { code: string; label: string }[] = [];
	let bad = 0;
	for (const { line, code, label } of found) {
		const complaint = !CODE.test(code)
			? 'This line does not begin with a procedure number.'
			: seen.has(code)
				? `${code} stands in the file twice.`
				: label === ''
					? `${code} has no text.`
					: null;
		if (complaint === null) {
			seen.add(code);
			rows.push({ code, label: plainLetters(label) });
		} else {
			bad += 1;
			faults.tell(line, 1, complaint);
		}
	}
	if (rows.length === 0 || bad > found.length * MOST_BAD) {
		if (faults.problems.length === 0) faults.tell(1, 1, 'The file holds no procedure numbers.');
		return refuse(faults.problems);
	}
	return succeed(
		{ year, layout, rows },
		faults.problems.map((problem) => ({ ...problem, severity: 'warning' as const })),
	);
}

interface Found {
	readonly line: number;
	readonly code: string;
	readonly label: string;
}

/** Everything up to the last blank line before the first row is the notice. */
function fieldsOf(text: string, layout: 'long' | 'medium' | 'short'): Found[] {
	const lines = text.split(/\r\n|\n|\r/);
	const begins = lines.findIndex((line) => /^\d{4}[0-9A-Z][\t ]/.test(line));
	const notice = lines.slice(0, Math.max(0, begins)).findLastIndex((line) => line.trim() === '');
	return lines.flatMap((line, index) => {
		if (index <= notice || line.trim() === '') return [];
		const [code = '', label = ''] =
			layout === 'long'
				? line.split('\t')
				: [line.slice(0, 5), line[5] === ' ' ? line.slice(6, LAST_COLUMN[layout]) : ''];
		return [{ line: index + 1, code: code.trim(), label: label.trim() }];
	});
}

function cellsOf(text: string): Found[] {
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
	const [head = []] = data;
	const names = head.map((name) => name.trim().toLowerCase());
	const [codeAt, labelAt] = [names.indexOf('code'), names.indexOf('label')];
	if (codeAt < 0 || labelAt < 0) return [];
	return data.slice(1).flatMap((cells, index) =>
		cells.length === 1 && cells[0] === ''
			? []
			: [
					{
						line: index + 2,
						code: (cells[codeAt] ?? '').trim(),
						label: (cells[labelAt] ?? '').trim(),
					},
				],
	);
}
