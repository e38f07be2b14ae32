import { cleanProse, DIAGNOSIS_LETTERS, MOST_MODIFIERS, MOST_PROCEDURES } from '#domain/scoring';
import type { Answer, Confidence, ProcedureEntry, QueryEntry } from '#domain/scoring';
import { dropLetter, readLetters, renameLetters } from './pointer-letters.ts';

/** How sure a learner says to be of a line; empty where nothing is said. */
export type SaidConfidence = Confidence | '';

/** A diagnosis row as it stands on the sheet. The id stays with it when it moves. */
export interface DiagnosisRow {
	readonly id: number;
	readonly code: string;
	readonly sure: SaidConfidence;
}

/** A service line as it was typed; it is read into an answer only when one is wanted. */
export interface ProcedureRow {
	readonly id: number;
	readonly code: string;
	readonly modifiers: string;
	readonly units: string;
	readonly pointers: string;
	readonly sure: SaidConfidence;
}

/** The fields of a service line. */
export type ProcedureField = 'code' | 'modifiers' | 'units' | 'pointers';

const NO_QUERY: QueryEntry = { about: '', indicators: '', wording: '' };

/** What is said after what: nothing, sure, unsure, and nothing again. */
const NEXT_SAID: Readonly<Record<SaidConfidence, SaidConfidence>> = {
	'': 'sure',
	sure: 'unsure',
	unsure: '',
};

/** Rows that show before anything is written. */
const BLANK_DIAGNOSES = 4;
const BLANK_PROCEDURES = 2;

/**
 * The sheet a learner fills in: twelve diagnosis rows and twelve service lines, of which the used ones
 * and the next blank one show. Pointers are letters, as on a claim, but they mean the diagnosis and not
 * the row: whenever a diagnosis moves, the letters that point to it move with it. [UI1] [UI2]
 */
export class CodingSheet {
	#diagnoses: readonly DiagnosisRow[] = $state.raw([]);
	#procedures: readonly ProcedureRow[] = $state.raw([]);
	#query: QueryEntry = $state.raw(NO_QUERY);
	#nextId = 0;

	constructor(answer: Answer) {
		this.replace(answer);
	}

	get current(): {
		readonly diagnoses: readonly DiagnosisRow[];
		readonly procedures: readonly ProcedureRow[];
		/** The question to the provider as it was typed. */
		readonly query: QueryEntry;
	} {
		return { diagnoses: this.#diagnoses, procedures: this.#procedures, query: this.#query };
	}

	/** How many diagnosis rows hold a code or stand before one that does. */
	get usedDiagnoses(): number {
		return this.#diagnoses.findLastIndex(({ code }) => code.trim() !== '') + 1;
	}

	/** How many diagnosis rows to show: the used ones and a blank one to go on with. */
	get shownDiagnoses(): number {
		return Math.min(DIAGNOSIS_LETTERS.length, Math.max(BLANK_DIAGNOSES, this.usedDiagnoses + 1));
	}

	/** How many service lines to show. */
	get shownProcedures(): number {
		const used = this.#procedures.findLastIndex((row) => !isBlank(row)) + 1;
		return Math.min(MOST_PROCEDURES, Math.max(BLANK_PROCEDURES, used + 1));
	}

	/** The letters of the diagnosis rows that hold a code. */
	get usedLetters(): readonly string[] {
		return DIAGNOSIS_LETTERS.filter((_, row) => (this.#diagnoses[row]?.code.trim() ?? '') !== '');
	}

	setCode(row: number, code: string): void {
		this.#diagnoses = this.#diagnoses.with(row, { ...this.#diagnosisAt(row), code });
	}

	setProcedure(row: number, field: ProcedureField, text: string): void {
		this.#procedures = this.#procedures.with(row, { ...this.#procedureAt(row), [field]: text });
	}

	/** Says how sure the learner is of a diagnosis. */
	sayOfDiagnosis(row: number, sure: SaidConfidence): void {
		this.#diagnoses = this.#diagnoses.with(row, { ...this.#diagnosisAt(row), sure });
	}

	/** Says how sure the learner is of a service line. */
	sayOfProcedure(row: number, sure: SaidConfidence): void {
		this.#procedures = this.#procedures.with(row, { ...this.#procedureAt(row), sure });
	}

	setQuery(field: keyof QueryEntry, text: string): void {
		this.#query = { ...this.#query, [field]: text };
	}

	/** Moves a diagnosis one row up (-1) or down (1). States whether there was a row to move to. */
	moveDiagnosis(row: number, by: -1 | 1): boolean {
		return this.placeDiagnosis(row, row + by);
	}

	/** Moves a diagnosis to another row; those in between make room. States whether it moved. */
	placeDiagnosis(row: number, to: number): boolean {
		if (to === row || to < 0 || to >= DIAGNOSIS_LETTERS.length) return false;
		const before = this.#diagnoses;
		const moved = this.#diagnosisAt(row);
		this.#diagnoses = before.toSpliced(row, 1).toSpliced(to, 0, moved);
		const moves = before
			.map(({ id }, at) => [at, this.#diagnoses.findIndex((one) => one.id === id)] as const)
			.filter(([at, now]) => at !== now);
		const names = Object.fromEntries(moves.map(([at, now]) => [letterOf(at), letterOf(now)]));
		this.#pointAnew((text) => renameLetters(text, names));
		return true;
	}

	/** Moves a service line one row up or down. */
	moveProcedure(row: number, by: -1 | 1): boolean {
		const to = row + by;
		if (to < 0 || to >= MOST_PROCEDURES) return false;
		const moved = this.#procedureAt(row);
		this.#procedures = this.#procedures.with(row, this.#procedureAt(to)).with(to, moved);
		return true;
	}

	/** Takes a diagnosis out. The rows below close up, and no line points to it any more. */
	removeDiagnosis(row: number): void {
		this.#diagnoses = [...this.#diagnoses.toSpliced(row, 1), this.#blankDiagnosis()];
		const closedUp = Object.fromEntries(
			DIAGNOSIS_LETTERS.slice(row + 1).map((letter, index) => [letter, letterOf(row + index)]),
		);
		this.#pointAnew((text) => renameLetters(dropLetter(text, letterOf(row)), closedUp));
	}

	/** Takes a service line out; the lines below close up. */
	removeProcedure(row: number): void {
		this.#procedures = [...this.#procedures.toSpliced(row, 1), this.#blankProcedure()];
	}

	/** Points a service line to a diagnosis, or no longer; the order of pointing is kept. */
	togglePointer(row: number, letter: string): void {
		const letters = readLetters(this.#procedureAt(row).pointers);
		const next = letters.includes(letter)
			? letters.filter((kept) => kept !== letter)
			: [...letters, letter];
		this.setProcedure(row, 'pointers', next.join(','));
	}

	/** Puts another answer on the sheet, e.g. a newer draft. */
	replace(answer: Answer): void {
		this.#diagnoses = DIAGNOSIS_LETTERS.map((_, row) => ({
			...this.#blankDiagnosis(),
			code: answer.diagnoses[row]?.code ?? '',
			sure: answer.diagnoses[row]?.confidence ?? '',
		}));
		this.#procedures = Array.from({ length: MOST_PROCEDURES }, (_, row) => ({
			...this.#blankProcedure(),
			...writeOut(answer.procedures[row]),
		}));
		this.#query = answer.query ?? NO_QUERY;
	}

	/**
	 * The sheet as an answer. What can not be read yet (a word where units belong) is left out; the form
	 * itself carries the raw text when it is handed in, so nothing unreadable is scored unseen. [UI3]
	 */
	toAnswer(): Answer {
		const diagnoses = this.#diagnoses.map(({ code, sure }) => ({
			code: tidy(code),
			...said(sure),
		}));
		const procedures = this.#procedures.map(readIn);
		const query = readQuery(this.#query);
		return {
			schema: 'answer/1',
			diagnoses: diagnoses.slice(0, diagnoses.findLastIndex(({ code }) => code !== '') + 1),
			procedures: procedures.slice(0, this.#procedures.findLastIndex((row) => !isBlank(row)) + 1),
			...(query === null ? {} : { query }),
		};
	}

	#pointAnew(change: (pointers: string) => string): void {
		this.#procedures = this.#procedures.map((row) => ({ ...row, pointers: change(row.pointers) }));
	}

	#diagnosisAt(row: number): DiagnosisRow {
		return found(this.#diagnoses[row], row);
	}

	#procedureAt(row: number): ProcedureRow {
		return found(this.#procedures[row], row);
	}

	#blankDiagnosis(): DiagnosisRow {
		return { id: this.#nextId++, code: '', sure: '' };
	}

	#blankProcedure(): ProcedureRow {
		return { id: this.#nextId++, code: '', modifiers: '', units: '', pointers: '', sure: '' };
	}
}

/** What is said next of how sure one is, for a key that goes round. */
export function nextSaid(sure: SaidConfidence): SaidConfidence {
	return NEXT_SAID[sure];
}

/** The letter of a diagnosis row. */
export function letterOf(row: number): string {
	return found(DIAGNOSIS_LETTERS[row], row);
}

function found<Row>(row: Row | undefined, index: number): Row {
	if (row === undefined) throw new Error(`The sheet has no row ${String(index)}.`);
	return row;
}

function isBlank(row: ProcedureRow): boolean {
	return [row.code, row.modifiers, row.units, row.pointers].every((text) => text.trim() === '');
}

function tidy(code: string): string {
	return code.trim().toUpperCase();
}

function writeOut(entry: ProcedureEntry | undefined): Omit<ProcedureRow, 'id'> {
	return {
		code: entry?.code ?? '',
		modifiers: entry?.modifiers.join(' ') ?? '',
		units: entry?.units?.toString() ?? '',
		pointers: entry?.pointers.join(',') ?? '',
		sure: entry?.confidence ?? '',
	};
}

function readIn(row: ProcedureRow): ProcedureEntry {
	const units = row.units.trim();
	return {
		code: tidy(row.code),
		modifiers: (row.modifiers.toUpperCase().match(/[0-9A-Z]+/g) ?? []).slice(0, MOST_MODIFIERS),
		units: /^\d{1,4}$/.test(units) ? Number(units) : null,
		pointers: readLetters(row.pointers),
		...said(row.sure),
	};
}

function said(sure: SaidConfidence): { confidence?: Confidence } {
	return sure === '' ? {} : { confidence: sure };
}

function readQuery({ about, indicators, wording }: QueryEntry): QueryEntry | null {
	const query = {
		about: cleanProse(about),
		indicators: cleanProse(indicators),
		wording: cleanProse(wording),
	};
	return Object.values(query).every((text) => text === '') ? null : query;
}
