import type {
	CaseKey,
	DiagnosesPart,
	DiagnosisLine,
	Evidence,
	KeyPart,
	ProcedureLine,
	ProceduresPart,
	WrongAnswer,
} from './case-key.ts';
import type { WrittenDiagnosis, WrittenKey, WrittenPart, WrittenProcedure } from './key-schema.ts';

/** Turns a key from the author's shape into the scorer's: defaults filled in, codes in one notation. */
export function buildKey(written: WrittenKey): CaseKey {
	return {
		revision: written.revision,
		scope: written.scope,
		payerRules: written['payer-rules'],
		parts: written.parts.map(buildPart),
	};
}

function buildPart(part: WrittenPart): KeyPart {
	const shared = {
		id: part.id,
		optional: part.optional.map(({ code, why }) => ({ code: asWritten(code), why })),
		wrong: part.wrong.map(buildWrong),
	};
	if (part.type === 'procedures') {
		const lines = part.lines.map(buildProcedure);
		return { ...shared, type: 'procedures', lines } satisfies ProceduresPart;
	}
	const lines = part.lines.map(buildDiagnosis);
	const first = part.lines.flatMap((line) => firstCodes(line));
	return { ...shared, type: 'diagnoses', lines, first } satisfies DiagnosesPart;
}

function buildDiagnosis(line: WrittenDiagnosis): DiagnosisLine {
	return {
		id: line.id ?? asWritten(line.code),
		code: asWritten(line.code),
		after: line.after.map(asWritten),
		evidence: line.evidence.map(buildEvidence),
		guideline: line.guideline,
		near: line.near.map(asWritten),
	};
}

function firstCodes(line: WrittenDiagnosis): string[] {
	if (line.first === undefined) return [];
	return (line.first === 'true' ? [line.code] : line.first.oneOf).map(asWritten);
}

function buildProcedure(line: WrittenProcedure): ProcedureLine {
	return {
		id: line.id ?? asWritten(line.code),
		code: asWritten(line.code),
		basis: line.basis ?? null,
		modifiers: {
			all: (line.modifiers?.all ?? []).map(asWritten),
			oneOf: (line.modifiers?.oneOf ?? []).map(asWritten),
			optional: (line.modifiers?.optional ?? []).map(asWritten),
		},
		units: line.units ?? 1,
		pointers: {
			first: line.pointers?.first ? asWritten(line.pointers.first) : null,
			also: (line.pointers?.also ?? []).map(asWritten),
			optional: (line.pointers?.optional ?? []).map(asWritten),
		},
		evidence: line.evidence.map(buildEvidence),
		guideline: line.guideline,
		source: line.source,
		near: line.near.map(asWritten),
	};
}

function buildEvidence(written: WrittenDiagnosis['evidence'][number]): Evidence {
	if (written.quote !== undefined) return { kind: 'quote', in: written.in, quote: written.quote };
	return { kind: 'absence', in: written.in, absent: written.absent ?? '' };
}

function buildWrong(written: WrittenPart['wrong'][number]): WrongAnswer {
	return {
		has: (written.has ?? [written.code ?? '']).map(asWritten),
		instead: written.instead === null ? null : asWritten(written.instead),
		type: written.type,
		chargedOnce: written.charge === 'once',
		feedback: written.feedback,
		misconception: written.misconception,
	};
}

/** Keys may be written in lower case; everything after this point compares upper case. */
function asWritten(code: string): string {
	return code.toUpperCase();
}
