import { findCode, normaliseDiagnosis, normaliseProcedure } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import type { ModifierRule, ProcedureLine } from '#domain/content';
import { DIAGNOSIS_LETTERS } from '#domain/scoring';
import type { Answer, ProcedureEntry } from '#domain/scoring';
import type { ShownCode } from './scored-sheet.ts';

/** A code that has no modifiers, units or pointers to show, or of which we know none. */
export function showBareCode(code: string, book: CodeBook): ShownCode {
	const description = findCode(book, code)?.description ?? '';
	return { code, description, modifiers: '', units: '', pointers: '' };
}

/** A service line as the learner gave it and as it was scored: no units mean 1, pointers lead to codes. [PR7] */
export function showGivenService(entry: ProcedureEntry, answer: Answer, book: CodeBook): ShownCode {
	return {
		...showBareCode(normaliseProcedure(entry.code), book),
		modifiers: entry.modifiers.map(normaliseProcedure).join(', '),
		units: String(entry.units ?? 1),
		pointers: entry.pointers.map((letter) => followPointer(letter, answer)).join(', '),
	};
}

/**
 * A service line as the key wants it. Its pointers are codes; `letterOf` tells in which row of this
 * learner's sheet each stands, so that both sides can be compared. [PR7]
 */
export function showExpectedService(
	line: ProcedureLine,
	letterOf: ReadonlyMap<string, string>,
	book: CodeBook,
): ShownCode {
	const { first, also } = line.pointers;
	const codes = first === null ? also : [first, ...also];
	return {
		...showBareCode(line.code, book),
		modifiers: wantedModifiers(line.modifiers),
		units: String(line.units),
		pointers: codes.map((code) => withLetter(letterOf.get(code) ?? '', code)).join(', '),
	};
}

/** The letter of a diagnosis row, counted from 0. */
export function letterOfRow(row: number): string {
	return DIAGNOSIS_LETTERS[row] ?? '';
}

function followPointer(letter: string, answer: Answer): string {
	const letters: readonly string[] = DIAGNOSIS_LETTERS;
	const code = answer.diagnoses[letters.indexOf(letter)]?.code ?? '';
	return withLetter(letter, code === '' ? '(empty row)' : normaliseDiagnosis(code));
}

function withLetter(letter: string, code: string): string {
	return letter === '' ? code : `${letter} ${code}`;
}

function wantedModifiers({ all, oneOf, optional }: ModifierRule): string {
	const wanted = [...all, ...oneOf.map((group) => group.join(' or '))];
	return [...wanted, ...optional.map((modifier) => `${modifier} (optional)`)].join(', ');
}
