import type { DiagnosisLine, Evidence, LineSlip, ProcedureLine, WrongAnswer } from './case-key.ts';
import type {
	WrittenDiagnosis,
	WrittenProcedure,
	WrittenWrong,
	WrittenWrongService,
} from './key-schema.ts';

/** A diagnosis line and the codes it says may be first-listed. */
export interface BuiltDiagnosis {
	readonly line: DiagnosisLine;
	readonly first: readonly string[];
}

/** Builds a diagnosis line from what the author wrote. */
export function buildDiagnosis(written: WrittenDiagnosis): BuiltDiagnosis {
	const first =
		written.first === undefined
			? []
			: written.first === 'true'
				? [written.code]
				: written.first.oneOf;
	return {
		line: {
			id: written.id ?? asWritten(written.code),
			code: asWritten(written.code),
			after: written.after.map(asWritten),
			evidence: written.evidence.map(buildEvidence),
			guideline: written.guideline,
			near: written.near.map(asWritten),
		},
		first: first.map(asWritten),
	};
}

/** Builds a service line from what the author wrote. */
export function buildProcedure(written: WrittenProcedure): ProcedureLine {
	const { modifiers, pointers } = written;
	return {
		id: written.id ?? asWritten(written.code),
		code: asWritten(written.code),
		basis: written.basis ?? null,
		modifiers: {
			all: (modifiers?.all ?? []).map(asWritten),
			oneOf: (modifiers?.oneOf ?? []).map((group) => group.map(asWritten)),
			optional: (modifiers?.optional ?? []).map(asWritten),
		},
		units: written.minutes ?? written.units ?? 1,
		unit: written.minutes === undefined ? 'units' : 'minutes',
		pointers: {
			first: pointers?.first ? asWritten(pointers.first) : null,
			also: (pointers?.also ?? []).map(asWritten),
			optional: (pointers?.optional ?? []).map(asWritten),
		},
		evidence: written.evidence.map(buildEvidence),
		guideline: written.guideline,
		source: written.source,
		near: written.near.map(asWritten),
	};
}

/** Builds a wrong answer from what the author wrote. */
export function buildWrong(
	written: WrittenWrong,
	codeOfId: ReadonlyMap<string, string> = new Map(),
): WrongAnswer {
	const instead = written.instead === null ? null : asWritten(written.instead);
	return {
		has: (written.has ?? [written.code ?? '']).map(asWritten),
		instead: instead === null ? null : (codeOfId.get(instead) ?? instead),
		type: written.type,
		chargedOnce: written.charge === 'once',
		feedback: written.feedback,
		misconception: written.misconception,
	};
}

/** Builds what may go wrong on a right line; null where the wrong answer is about codes alone. */
export function buildSlip(written: WrittenWrongService): LineSlip | null {
	const slip = readSlip(written);
	if (slip === null) return null;
	const { code = '', feedback, misconception } = written;
	return { code: asWritten(code), slip, feedback, misconception };
}

function readSlip(written: WrittenWrongService): LineSlip['slip'] | null {
	const { modifier, without, again } = written;
	if (modifier !== undefined) return { kind: 'modifier', modifier: asWritten(modifier) };
	if (without !== undefined) return { kind: 'without', modifier: asWritten(without) };
	if (again !== undefined) return { kind: 'again' };
	const units = written.units ?? written.minutes;
	return units === undefined ? null : { kind: 'units', units };
}

function buildEvidence(written: WrittenDiagnosis['evidence'][number]): Evidence {
	if (written.quote !== undefined) {
		return { kind: 'quote', in: written.in, quote: written.quote };
	}
	return { kind: 'absence', in: written.in, absent: written.absent ?? '' };
}

/** Keys may be written in lower case; everything after this point compares upper case. */
export function asWritten(code: string): string {
	return code.toUpperCase();
}
