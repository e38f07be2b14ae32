import { nearestWord } from '#domain/result';
import type { Problem } from '#domain/result';
import type { CaseKey, DiagnosesPart, KeyPart, ProceduresPart } from './case-key.ts';
import type { WrittenKey } from './key-schema.ts';
import type { YamlSource } from './read-yaml.ts';

/** Diagnosis rows A to L; service lines of two claim pages. */
const MOST_LINES = 12;

type Report = (code: string, what: string, known: readonly string[]) => void;

/**
 * Finds the references inside a key that lead nowhere: `after`, `first`, `instead`, pairs and pointers
 * must name a line (or an optional code) of the reading they stand in, and no line may stand twice. [CF8]
 */
export function findKeyReferences(key: CaseKey, written: WrittenKey, yaml: YamlSource): Problem[] {
	const problems = new Map<string, Problem>();
	const add = (at: string, message: string, suggestion: string | null = null) => {
		if (problems.has(message)) return;
		const problem: Problem = { ...place(yaml, at), code: 'CF8', severity: 'error', message };
		problems.set(message, suggestion === null ? problem : { ...problem, suggestion });
	};
	const report: Report = (code, what, known) => {
		if (known.includes(code)) return;
		add(code, `${what} ${code}, which this key does not have.`, nearestWord(code, known));
	};
	for (const reading of key.readings) {
		const targets = reading.flatMap((part) => (part.type === 'diagnoses' ? codesOf(part) : []));
		for (const part of reading) {
			for (const { instead } of part.wrong) {
				if (instead !== null)
					report(instead, 'A wrong answer stands in for', allCodes(key, part.id));
			}
			if (part.type === 'diagnoses') followDiagnoses(part, report);
			else {
				followPointers(part, targets, report, add);
				for (const { code } of part.slips)
					report(code, 'A slip is told of the line', allCodes(key, part.id));
			}
			if (part.lines.length > MOST_LINES) {
				const most = `${String(MOST_LINES)} lines`;
				add(part.id, `The part ${part.id} needs more than ${most}; a sheet has no more.`);
			}
			const twice = part.lines.find(
				(line, at) => part.lines.findIndex((l) => l.id === line.id) < at,
			);
			if (twice)
				add(twice.code, `The line ${twice.id} stands twice; give one of them an id of its own.`);
		}
	}
	for (const type of ['diagnoses', 'procedures']) {
		const same = key.parts.filter((part) => part.type === type);
		if (same.length > 1) add(same[1]?.id ?? '', `A key has one part of type ${type}, not several.`);
	}
	if (key.readings.length === 0 || (key.parts.length === 0 && key.query === null)) {
		add('parts', 'A key needs a part, or a query that is the whole answer.');
	}
	for (const part of written.parts) {
		if (part.type !== 'procedures') continue;
		const ids = key.readings
			.flat()
			.flatMap((one) => (one.id === part.id ? one.lines.map(({ id }) => id.toUpperCase()) : []));
		for (const name of part.pairs.flatMap(({ lines }) => lines)) {
			report(name.toUpperCase(), 'A pair names the line', ids);
		}
	}
	return [...problems.values()];
}

function followDiagnoses(part: DiagnosesPart, report: Report): void {
	const own = part.lines.map(({ code }) => code);
	for (const code of part.first) report(code, 'First-listed may be', own);
	for (const line of part.lines) {
		for (const code of line.after) report(code, `${line.code} comes after`, own);
	}
}

function followPointers(
	part: ProceduresPart,
	targets: readonly string[],
	report: Report,
	add: (at: string, message: string) => void,
): void {
	for (const { code, pointers } of part.lines) {
		const named = [...(pointers.first === null ? [] : [pointers.first]), ...pointers.also];
		for (const to of [...named, ...pointers.optional]) report(to, `${code} points to`, targets);
		if (named.length > 4) {
			add(code, `${code} needs ${String(named.length)} pointers; a service line takes at most 4.`);
		}
	}
}

function codesOf(part: KeyPart): string[] {
	return [...part.lines, ...part.optional].map(({ code }) => code);
}

/** Codes of a part in any reading: a wrong answer may stand in for a line that only one of them has. */
function allCodes(key: CaseKey, partId: string): string[] {
	return key.readings
		.flat()
		.flatMap((part) => (part.id === partId ? part.lines.map(({ code }) => code) : []));
}

/**
 * The last place the code is written: the first is usually the line itself, the last the reference. Line
 * by line, because upper case changes the length of some letters and with it every place after them.
 */
function place(yaml: YamlSource, code: string): Pick<Problem, 'file' | 'line' | 'column'> {
	const lines = yaml.text.split('\n');
	for (let index = lines.length - 1; index >= 0; index--) {
		const column = (lines[index] ?? '').toUpperCase().lastIndexOf(code.toUpperCase());
		if (column !== -1) return { file: yaml.file, line: yaml.firstLine + index, column: column + 1 };
	}
	return { file: yaml.file, line: yaml.firstLine, column: 1 };
}
