import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import { plainLetters } from './plain-letters.ts';
import { FaultList, wholeLines } from './published-file.ts';
import type { PublishedFile } from './published-file.ts';
import { withDot } from './read-order-file.ts';

/** What a year's addenda say of a code. A code that became a header was deleted and added again. */
export type CodeChange =
	| { readonly kind: 'added'; readonly code: string; readonly description: string }
	| { readonly kind: 'deleted'; readonly code: string; readonly description: string }
	| {
			readonly kind: 'revised';
			readonly code: string;
			readonly was: string;
			readonly description: string;
	  }
	| { readonly kind: 'now-header'; readonly code: string; readonly description: string }
	| { readonly kind: 'now-billable'; readonly code: string; readonly description: string };

/** What changed from one code year to the next. */
export interface Addenda {
	readonly year: number;
	readonly changes: readonly CodeChange[];
}

interface Entry {
	readonly action: string;
	readonly billable: boolean;
	readonly code: string;
	readonly description: string;
	readonly line: number;
}

const ACTION = /^(Add|Delete|Revise from|Revise to):/;

/**
 * Reads the addenda of the ICD-10-CM order file as CMS publishes them: action 1-13, billable 14, code
 * 16-22, short text 24-83, long text from 85. The counts at the end of the file are held against its
 * lines, so that one that is missing is noticed. [CB4]
 */
export function readAddenda({ file, text, year }: PublishedFile): Result<Addenda> {
	const faults = new FaultList(file);
	const entries: Entry[] = [];
	const lines = wholeLines(text, faults);
	const end = lines.findIndex((line) => /^(?:Headers|Codes)\s*$/.test(line));
	for (const [index, line] of (end < 0 ? lines : lines.slice(0, end)).entries()) {
		if (line.trim() === '') continue;
		const action = ACTION.exec(line)?.[1];
		const code = line.slice(15, 22).trim();
		const description = plainLetters(line.slice(84).trim());
		if (action === undefined) {
			faults.tell(index + 1, 1, 'A line should begin with Add, Delete, Revise from or Revise to.');
		} else if (!/^[A-Z][0-9A-Z]{2,6}$/.test(code)) {
			faults.tell(index + 1, 16, `"${code}" is no code of this list.`);
		} else if (line[13] !== '0' && line[13] !== '1') {
			faults.tell(index + 1, 14, 'Column 14 should say 1 (can be reported) or 0 (is a header).');
		} else if (description === '') faults.tell(index + 1, 85, `${code} has no long description.`);
		else entries.push({ action, billable: line[13] === '1', code, description, line: index + 1 });
	}
	if (entries.length === 0 && faults.problems.length === 0)
		faults.tell(1, 1, 'The file names no changes.');
	if (faults.problems.length === 0) compareCounts(entries, lines, end, year, faults);
	const changes = faults.problems.length === 0 ? pairUp(entries, faults) : [];
	return faults.problems.length > 0 ? refuse(faults.problems) : succeed({ year, changes });
}

/** The totals at the end: of headers, then of codes, each after the names of the lists they are of. */
function compareCounts(
	entries: readonly Entry[],
	lines: readonly string[],
	end: number,
	year: number,
	faults: FaultList,
): void {
	if (end < 0) {
		faults.tell(
			lines.length,
			1,
			'The totals at the end are missing, so the download was cut short.',
		);
		return;
	}
	let billable = false;
	for (const [offset, line] of lines.slice(end).entries()) {
		const number = end + offset + 1;
		if (/^Codes\s*$/.test(line)) billable = true;
		const list = /in icd10cm_order_(\d{4})\.txt/i.exec(line)?.[1];
		if (list !== undefined && Number(list) !== year && Number(list) !== year - 1) {
			faults.tell(
				number,
				1,
				`These are the changes to the list of ${list}, not of ${String(year)}.`,
			);
		}
		const [, total = '', kind = ''] =
			/^\s+(\d+) (additions|deletions|revisions)\s*$/.exec(line) ?? [];
		if (kind === '') continue;
		const action = { additions: 'Add', deletions: 'Delete', revisions: 'Revise to' }[kind];
		const counted = entries.filter(
			(one) => one.action === action && one.billable === billable,
		).length;
		if (counted !== Number(total)) {
			faults.tell(
				number,
				1,
				`The file says ${total} ${kind} and holds ${String(counted)}: lines are missing.`,
			);
		}
	}
}

function pairUp(entries: readonly Entry[], faults: FaultList): CodeChange[] {
	const deleted = new Map(
		entries.filter(({ action }) => action === 'Delete').map((entry) => [entry.code, entry]),
	);
	const added = new Set(entries.filter(({ action }) => action === 'Add').map(({ code }) => code));
	const changes: CodeChange[] = [];
	for (const [place, { action, code: bare, billable, description, line }] of entries.entries()) {
		const code = withDot(bare);
		const before = entries[place - 1];
		if (action === 'Add' && !deleted.has(bare)) changes.push({ kind: 'added', code, description });
		else if (action === 'Add') {
			changes.push({ kind: billable ? 'now-billable' : 'now-header', code, description });
		} else if (action === 'Delete' && !added.has(bare)) {
			changes.push({ kind: 'deleted', code, description });
		} else if (
			action === 'Revise to' &&
			(before?.action !== 'Revise from' || before.code !== bare)
		) {
			faults.tell(line, 1, `What ${code} said before is missing.`);
		} else if (action === 'Revise to') {
			changes.push({ kind: 'revised', code, was: before?.description ?? '', description });
		}
	}
	return changes;
}
