import { DIAGNOSIS_LETTERS } from '#domain/scoring';
import type { Answer, ProcedureEntry } from '#domain/scoring';

/**
 * Makes the slip an instructor wrote down on a sheet, or says which word of it could not be followed. Changes
 * are parted by `;`: `99214 -25`, `99214 +59`, `99214 = 99215`, `drop 17003`, `add 99213-25 A`,
 * `11102 to C`, `17003 units 6`, `L57.0 first`. [JR11]
 */
export function changeSheet(sheet: Answer, changes: string): Answer | { readonly unread: string } {
	let now = sheet;
	for (const change of changes.split(';').map((one) => one.trim())) {
		const next = changeOnce(now, change);
		if (next === null) return { unread: change };
		now = next;
	}
	return now;
}

function changeOnce(sheet: Answer, change: string): Answer | null {
	const added = /^add (\S+?)((?:-[0-9A-Z]{2})*)(?: ([A-L]+))?$/.exec(change);
	if (added !== null) {
		const [, code = '', modifiers = '', letters = 'A'] = added;
		if (code.length === 3 || code.includes('.')) {
			return { ...sheet, diagnoses: [...sheet.diagnoses, { code }] };
		}
		const line = { code, units: 1, pointers: [...letters] };
		const marks = modifiers.split('-').filter((one) => one !== '');
		return { ...sheet, procedures: [...sheet.procedures, { ...line, modifiers: marks }] };
	}
	const [, word = '', rest = ''] = /^(\S+) (.+)$/.exec(change) ?? [];
	if (word === 'drop') return drop(sheet, rest);
	const row = sheet.diagnoses.findIndex(({ code }) => code === word);
	if (row >= 0) return changeDiagnosis(sheet, row, rest);
	const at = sheet.procedures.findIndex(({ code }) => code === word);
	const entry = sheet.procedures[at];
	if (entry === undefined) return null;
	const changed = changeService(entry, rest);
	return changed && { ...sheet, procedures: sheet.procedures.with(at, changed) };
}

function changeService(entry: ProcedureEntry, rest: string): ProcedureEntry | null {
	const [, kind, value = ''] = /^(-|\+|= |to |units )(\S+)$/.exec(rest) ?? [];
	switch (kind) {
		case '-':
			return entry.modifiers.includes(value)
				? { ...entry, modifiers: entry.modifiers.filter((one) => one !== value) }
				: null;
		case '+':
			return { ...entry, modifiers: [...entry.modifiers, value] };
		case '= ':
			return { ...entry, code: value };
		case 'to ':
			return { ...entry, pointers: [...value] };
		case 'units ':
			return { ...entry, units: Number(value) };
		default:
			return null;
	}
}

function changeDiagnosis(sheet: Answer, row: number, rest: string): Answer | null {
	const code = /^= (\S+)$/.exec(rest)?.[1];
	if (code !== undefined) return { ...sheet, diagnoses: sheet.diagnoses.with(row, { code }) };
	if (rest !== 'first') return null;
	const first = sheet.diagnoses[row];
	if (first === undefined) return null;
	const order = [row, ...[...sheet.diagnoses.keys()].filter((one) => one !== row)];
	return {
		...sheet,
		diagnoses: order.flatMap((one) => sheet.diagnoses[one] ?? []),
		procedures: repoint(sheet, order),
	};
}

/** Pointers mean the diagnosis, not the row. */
function repoint({ procedures }: Answer, order: readonly number[]): ProcedureEntry[] {
	const letters = new Map(
		order.map((from, to) => [DIAGNOSIS_LETTERS[from] ?? '', DIAGNOSIS_LETTERS[to] ?? '']),
	);
	return procedures.map((entry) => ({
		...entry,
		pointers: entry.pointers.map((letter) => letters.get(letter) ?? letter),
	}));
}

/** A dropped diagnosis leaves a blank row, so that letters stay. */
function drop(sheet: Answer, code: string): Answer | null {
	const row = sheet.diagnoses.findIndex((one) => one.code === code);
	if (row >= 0) return { ...sheet, diagnoses: sheet.diagnoses.with(row, { code: '' }) };
	if (!sheet.procedures.some((one) => one.code === code)) return null;
	return { ...sheet, procedures: sheet.procedures.filter((one) => one.code !== code) };
}
