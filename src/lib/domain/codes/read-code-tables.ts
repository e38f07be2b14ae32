import Papa from 'papaparse';
import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { isDiagnosisShape, isModifierShape, procedureSystem } from './code-shape.ts';
import type {
	CarcGroup,
	CarcRow,
	HcpcsRow,
	Icd10cmRow,
	ModifierRow,
	PlaceRow,
	ProcedureRow,
	RarcRow,
} from './code-rows.ts';

/** The text of a table and the name to report its problems under. */
export interface TableSource {
	readonly file: string;
	readonly text: string;
}

type Cells = (column: string) => string;

/** Reads the ICD-10-CM teaching table. [CO5] */
export function readIcd10cmTable(source: TableSource): Result<Icd10cmRow[]> {
	return readTable(
		source,
		['code', 'description', 'billable', 'words'],
		isDiagnosisShape,
		(cell) => ({
			code: cell('code'),
			description: cell('description'),
			billable: cell('billable') === 'yes',
			// Columns a table may do without: most rows hold on every date our cases have.
			from: cell('from'),
			to: cell('to'),
			words: cell('words'),
		}),
	);
}

/** Reads the HCPCS Level II teaching table. [CO5] */
export function readHcpcsTable(source: TableSource): Result<HcpcsRow[]> {
	const isHcpcs = (code: string) => procedureSystem(code) === 'hcpcs';
	return readTable(source, ['code', 'description', 'words'], isHcpcs, (cell) => ({
		code: cell('code'),
		description: cell('description'),
		words: cell('words'),
	}));
}

/** Reads the table of procedures in our own words. [CO5] */
export function readProcedureTable(source: TableSource): Result<ProcedureRow[]> {
	const isCpt = (code: string) => procedureSystem(code) === 'cpt';
	return readTable(source, ['code', 'label', 'family', 'words'], isCpt, (cell) => ({
		code: cell('code'),
		label: cell('label'),
		family: cell('family'),
		words: cell('words'),
	}));
}

/** Reads the table of modifiers. [CO5] */
export function readModifierTable(source: TableSource): Result<ModifierRow[]> {
	const columns = ['code', 'label', 'kind', 'sits-on', 'not-with'];
	return readTable(source, columns, isModifierShape, (cell) => ({
		code: cell('code'),
		label: cell('label'),
		kind: cell('kind'),
		sitsOn: splitList(cell('sits-on')),
		notWith: splitList(cell('not-with')),
	}));
}

/** Reads the table of places of service. [CO5] */
export function readPlaceTable(source: TableSource): Result<PlaceRow[]> {
	const isPlace = (code: string) => /^\d{2}$/.test(code);
	return readTable(source, ['code', 'name'], isPlace, (cell) => ({
		code: cell('code'),
		name: cell('name'),
	}));
}

/** Reads the table of claim adjustment reason codes. [CO12] */
export function readCarcTable(source: TableSource): Result<CarcRow[]> {
	const columns = 'code label kind groups needs-remark never-whole active instead'.split(' ');
	const isCarc = (code: string) => /^(?:[1-9]\d{0,2}|[ABDPWY][1-9]\d?)$/.test(code);
	return readTable(source, columns, isCarc, (cell) => ({
		code: cell('code'),
		label: cell('label'),
		kind: cell('kind'),
		groups: splitList(cell('groups')).map((entry): CarcGroup => {
			const [group = '', payerKind = null] = entry.split(':');
			return { group, payerKind };
		}),
		needsRemark: cell('needs-remark') === 'yes',
		neverWhole: cell('never-whole') === 'yes',
		active: cell('active') === 'yes',
		instead: splitList(cell('instead')),
	}));
}

/** Reads the table of remittance advice remark codes. [CO12] */
export function readRarcTable(source: TableSource): Result<RarcRow[]> {
	const isRarc = (code: string) => /^(?:M|MA|N)[1-9]\d{0,2}$|^MA\d{2,3}$/.test(code);
	return readTable(source, ['code', 'label', 'alert'], isRarc, (cell) => ({
		code: cell('code'),
		label: cell('label'),
		alert: cell('alert') === 'yes',
	}));
}

function readTable<Row>(
	{ file, text }: TableSource,
	columns: readonly string[],
	isCode: (code: string) => boolean,
	build: (cell: Cells) => Row,
): Result<Row[]> {
	const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
	const [head = [], ...body] = parsed.data;
	const problems: Problem[] = parsed.errors
		.filter((error) => error.code !== 'UndetectableDelimiter')
		.map((error) =>
			problem(file, (error.row ?? 0) + 1, `The table cannot be read here: ${error.message}.`),
		);
	const places = new Map(head.map((name, index) => [name.trim().toLowerCase(), index]));
	for (const column of columns) {
		if (!places.has(column)) problems.push(problem(file, 1, `The column "${column}" is missing.`));
	}
	if (hasErrors(problems)) return refuse(problems);

	const seen = new Set<string>();
	const rows = body.flatMap((cells, index) => {
		const cell: Cells = (column) => (cells[places.get(column) ?? -1] ?? '').trim();
		const code = cell('code');
		const line = index + 2;
		if (!isCode(code))
			problems.push(problem(file, line, `"${code}" does not have the shape of a code.`));
		else if (seen.has(code))
			problems.push(problem(file, line, `${code} stands here a second time.`));
		else {
			seen.add(code);
			return [build(cell)];
		}
		return [];
	});
	// A bad row is left out and named; the rest of a table is still worth having.
	return succeed(rows, problems);
}

function splitList(cell: string): string[] {
	return cell
		.split(';')
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}

function problem(file: string, line: number, message: string): Problem {
	return { code: 'CO5', severity: 'error', message, file, line, column: 1 };
}
