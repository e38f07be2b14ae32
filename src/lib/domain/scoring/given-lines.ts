import { normaliseDiagnosis, normaliseProcedure } from '#domain/codes';
import { DIAGNOSIS_LETTERS } from './answer.ts';
import type { Answer } from './answer.ts';

/** A diagnosis row that was filled in, in the notation codes are compared in. */
export interface GivenDiagnosis {
	/** Row of the answer, from 0. */
	readonly row: number;
	readonly code: string;
}

/** A service line that was filled in. */
export interface GivenProcedure {
	readonly row: number;
	readonly code: string;
	readonly modifiers: readonly string[];
	readonly units: number;
	/** Rows of the diagnoses pointed to, primary first; -1 for a letter that leads nowhere. */
	readonly pointers: readonly number[];
	/** As given, for showing. */
	readonly letters: readonly string[];
}

/** The diagnosis rows that hold a code. Blank rows keep their letter but are not lines. */
export function givenDiagnoses(answer: Answer): GivenDiagnosis[] {
	return answer.diagnoses.flatMap(({ code }, row) =>
		code.trim() === '' ? [] : [{ row, code: normaliseDiagnosis(code) }],
	);
}

/**
 * The service lines that hold a code. An empty units field counts as 1, as practice systems fill it in;
 * a modifier given twice counts once.
 */
export function givenProcedures(answer: Answer): GivenProcedure[] {
	const filled = new Set(givenDiagnoses(answer).map(({ row }) => row));
	const letters: readonly string[] = DIAGNOSIS_LETTERS;
	return answer.procedures.flatMap((line, row) => {
		if (line.code.trim() === '') return [];
		const pointers = line.pointers.map((letter) => letters.indexOf(letter.trim().toUpperCase()));
		return [
			{
				row,
				code: normaliseProcedure(line.code),
				modifiers: [...new Set(line.modifiers.map(normaliseProcedure).filter((m) => m !== ''))],
				units: line.units ?? 1,
				pointers: pointers.map((at) => (filled.has(at) ? at : -1)),
				letters: line.pointers,
			},
		];
	});
}
