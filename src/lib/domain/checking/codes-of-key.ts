import {
	findCode,
	isDiagnosisShape,
	judgeDiagnosisCode,
	judgeProcedureCode,
	normaliseDiagnosis,
	normaliseProcedure,
	procedureSystem,
} from '#domain/codes';
import type { CodeBook, CodeStanding } from '#domain/codes';
import { codeOf } from './written-key.ts';
import type { WrittenKey, WrittenPart } from './written-key.ts';
import type { YamlText } from './yaml-tree.ts';

/** A code in a key: what it is there for, and on which half of the sheet. */
export interface CodeInKey {
	readonly written: YamlText;
	readonly code: string;
	readonly type: WrittenPart['type'];
	/** `asked` codes are right or allowed; `named` ones are near or wrong. */
	readonly role: 'asked' | 'named';
}

/** Every code of a key but its cross-references, in the order of the file. */
export function codesOfKey(key: WrittenKey | null): CodeInKey[] {
	return (key?.parts ?? []).flatMap(({ type, lines, optional, wrong }) => {
		const list = (role: CodeInKey['role'], texts: readonly YamlText[]) =>
			texts.map((written) => ({ written, code: codeOf(written), type, role }));
		return [
			...lines.flatMap((line) => [...list('asked', [line.code]), ...list('named', line.near)]),
			...optional.flatMap(({ code }) => list('asked', [code])),
			...wrong.flatMap(({ has, isSlip }) => (isSlip ? [] : list('named', has))),
		];
	});
}

/** The codes a right answer may hold. */
export function rightCodes(key: WrittenKey | null): Set<string> {
	return new Set(
		codesOfKey(key)
			.filter(({ role }) => role === 'asked')
			.map(({ code }) => code),
	);
}

export function hasShape({ code, type }: CodeInKey): boolean {
	return type === 'diagnoses' ? isDiagnosisShape(code) : procedureSystem(code) !== null;
}

/** How a code stands on a date of service; without a date, dates are not asked about. */
export function judgeCode(
	book: CodeBook,
	{ code, type }: CodeInKey,
	dos: string | null,
): CodeStanding {
	const entry = findCode(book, code);
	return type === 'diagnoses'
		? judgeDiagnosisCode(book, code, dos ?? entry?.from ?? '')
		: judgeProcedureCode(book, code);
}

/** The code that was meant where only its notation is wrong: the dot, or a letter for a digit. */
export function respell(book: CodeBook, { code, type }: CodeInKey): string | null {
	const bare = type === 'diagnoses' ? normaliseDiagnosis : normaliseProcedure;
	const tried = [
		code,
		code.replace(/^(.)(.*)$/, (_, first: string, rest: string) => first + digits(rest)),
	];
	return (
		tried.map(bare).find((candidate) => {
			const entry = candidate === code ? null : findCode(book, candidate);
			return entry !== null && (entry.system === 'icd10cm') === (type === 'diagnoses');
		}) ?? null
	);
}

function digits(text: string): string {
	return text.replace(/O/g, '0').replace(/[IL]/g, '1');
}
