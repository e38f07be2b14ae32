import type {
	CaseKey,
	DiagnosesPart,
	KeyPart,
	LineSlip,
	ProcedureLine,
	ProceduresPart,
	QueryKey,
	WrongAnswer,
} from '#domain/content';
import { DIAGNOSIS_LETTERS } from '#domain/scoring';
import type { Answer, ProcedureEntry, QueryEntry } from '#domain/scoring';

/** The answer a reading of a key asks for, with its diagnoses in an order that the key allows. */
export function answerOf(key: CaseKey, parts: readonly KeyPart[] = key.parts): Answer {
	return writeAnswer(key, parts, (rows) => [...rows]);
}

/** The same answer with everything turned round that the key leaves unordered. */
export function turnedAnswerOf(key: CaseKey, parts: readonly KeyPart[]): Answer {
	return writeAnswer(key, parts, (rows) => [...rows].reverse());
}

/** An answer given with a wrong one in it, in the way its author foresaw. */
export function answerWith(answer: Answer, part: KeyPart, wrong: WrongAnswer): Answer {
	return part.type === 'diagnoses'
		? withDiagnoses(answer, wrong)
		: withServices(answer, part, wrong);
}

/** An answer given with a slip on one of its lines, in the way its author foresaw. */
export function answerWithSlip(answer: Answer, { code, slip }: LineSlip): Answer {
	const at = answer.procedures.findIndex((entry) => entry.code === code && fits(entry, slip));
	const entry = answer.procedures[at];
	if (entry === undefined) return answer;
	if (slip.kind === 'again') return { ...answer, procedures: [...answer.procedures, entry] };
	return { ...answer, procedures: answer.procedures.with(at, slipOn(entry, slip)) };
}

/** Of several lines with one code the slip is made on the first where it is one. */
function fits(entry: ProcedureEntry, slip: LineSlip['slip']): boolean {
	switch (slip.kind) {
		case 'modifier':
			return !entry.modifiers.includes(slip.modifier);
		case 'without':
			return entry.modifiers.includes(slip.modifier);
		case 'units':
			return entry.units !== slip.units;
		case 'again':
			return true;
	}
}

function slipOn(entry: ProcedureEntry, slip: LineSlip['slip']): ProcedureEntry {
	const { modifiers } = entry;
	switch (slip.kind) {
		case 'modifier':
			return { ...entry, modifiers: [...modifiers, slip.modifier] };
		case 'without':
			return { ...entry, modifiers: modifiers.filter((one) => one !== slip.modifier) };
		case 'units':
			return { ...entry, units: slip.units };
		case 'again':
			return entry;
	}
}

type Arrange = <Row>(rows: readonly Row[]) => Row[];

function writeAnswer(key: CaseKey, parts: readonly KeyPart[], arrange: Arrange): Answer {
	const diagnoses = parts.find((part) => part.type === 'diagnoses');
	const procedures = parts.find((part) => part.type === 'procedures');
	const codes = diagnoses === undefined ? [] : orderedCodes(diagnoses, arrange);
	return {
		schema: 'answer/1',
		diagnoses: codes.map((code) => ({ code })),
		procedures: arrange(procedures?.lines ?? []).map((line) => serviceOf(line, codes, arrange)),
		...(key.query === null ? {} : { query: queryOf(key.query) }),
	};
}

/** A question that holds everything the key wants of it. */
function queryOf({ about, indicators, leastIndicators }: QueryKey): QueryEntry {
	const facts = indicators.slice(0, leastIndicators).map(({ quote }) => quote);
	return {
		about: about[0] ?? '',
		indicators: facts.join('. '),
		wording: 'What does this mean?',
	};
}

function orderedCodes(part: DiagnosesPart, arrange: Arrange): string[] {
	const leader = part.first[0];
	const rest = arrange(part.lines.map(({ code }) => code).filter((code) => code !== leader));
	const ordered: string[] = leader === undefined ? [] : [leader];
	// Put every code after those it must follow; a key that contradicts itself ends the loop all the same.
	for (let round = 0; round <= part.lines.length && rest.length > 0; round++) {
		for (const code of [...rest]) {
			const after = part.lines.find((line) => line.code === code)?.after ?? [];
			if (after.every((earlier) => ordered.includes(earlier))) {
				ordered.push(code);
				rest.splice(rest.indexOf(code), 1);
			}
		}
	}
	return [...ordered, ...rest];
}

function serviceOf(
	{ code, modifiers, units, pointers }: ProcedureLine,
	codes: readonly string[],
	arrange: Arrange,
): ProcedureEntry {
	const wanted = [...(pointers.first === null ? [] : [pointers.first]), ...arrange(pointers.also)];
	const pointed = wanted.length > 0 ? wanted : codes.slice(0, 1);
	return {
		code,
		modifiers: arrange([
			...modifiers.all,
			...modifiers.oneOf.flatMap((group) => group.slice(0, 1)),
		]),
		units,
		pointers: pointed.flatMap((to) => DIAGNOSIS_LETTERS[codes.indexOf(to)] ?? []),
	};
}

function withDiagnoses(answer: Answer, { has, instead }: WrongAnswer): Answer {
	const kept = answer.diagnoses.map((entry) => (entry.code === instead ? { code: '' } : entry));
	const added = has.filter((code) => !kept.some((entry) => entry.code === code));
	return { ...answer, diagnoses: [...kept, ...added.map((code) => ({ code }))] };
}

function withServices(answer: Answer, part: ProceduresPart, { has, instead }: WrongAnswer): Answer {
	const pointers = answer.procedures[0]?.pointers ?? [];
	const modifiers = part.lines.find((line) => line.code === instead)?.modifiers.all ?? [];
	const kept = answer.procedures.filter((entry) => entry.code !== instead);
	const added = has
		.filter((code) => !kept.some((entry) => entry.code === code))
		.map((code) => ({ code, modifiers, units: 1, pointers }));
	return { ...answer, procedures: [...kept, ...added] };
}
