import type {
	CaseKey,
	DiagnosesPart,
	DiagnosisLine,
	KeyPart,
	ProcedureLine,
	ProceduresPart,
	WrongAnswer,
} from '#domain/content';
import type { Answer, ProcedureEntry } from '../answer.ts';

/* Builders for tests: everything has a default, and the value under test is passed in the test. */

export function aDiagnosisLine(code: string, given: Partial<DiagnosisLine> = {}): DiagnosisLine {
	return { id: code, code, after: [], evidence: [], guideline: ['OG I.B.2'], near: [], ...given };
}

export function aProcedureLine(code: string, given: Partial<ProcedureLine> = {}): ProcedureLine {
	return {
		id: code,
		code,
		basis: null,
		modifiers: { all: [], oneOf: [], optional: [] },
		units: 1,
		unit: 'units',
		pointers: { first: null, also: [], optional: [] },
		evidence: [],
		guideline: [],
		source: 'a test',
		near: [],
		...given,
	};
}

export function aWrongAnswer(
	has: readonly string[],
	given: Partial<WrongAnswer> = {},
): WrongAnswer {
	return {
		has,
		instead: null,
		type: null,
		chargedOnce: false,
		feedback: `Not ${has.join(' and ')}.`,
		misconception: null,
		...given,
	};
}

export function aDiagnosesPart(given: Partial<DiagnosesPart>): DiagnosesPart {
	return { type: 'diagnoses', id: 'dx', lines: [], first: [], optional: [], wrong: [], ...given };
}

export function aProceduresPart(given: Partial<ProceduresPart>): ProceduresPart {
	return {
		type: 'procedures',
		id: 'services',
		lines: [],
		optional: [],
		wrong: [],
		slips: [],
		...given,
	};
}

export function aKey(
	diagnoses: Partial<DiagnosesPart> | null,
	procedures: Partial<ProceduresPart> | null = null,
): CaseKey {
	return aKeyWithReadings([
		[
			...(diagnoses === null ? [] : [aDiagnosesPart(diagnoses)]),
			...(procedures === null ? [] : [aProceduresPart(procedures)]),
		],
	]);
}

export function aKeyWithReadings(readings: readonly (readonly KeyPart[])[]): CaseKey {
	return {
		revision: 1,
		scope: {},
		payerRules: [],
		parts: readings[0] ?? [],
		readings,
		query: null,
	};
}

export function aService(code: string, given: Partial<ProcedureEntry> = {}): ProcedureEntry {
	return { code, modifiers: [], units: 1, pointers: ['A'], ...given };
}

export function anAnswer(
	diagnoses: readonly string[],
	procedures: readonly ProcedureEntry[] = [],
): Answer {
	return { schema: 'answer/1', diagnoses: diagnoses.map((code) => ({ code })), procedures };
}
