import type { DiagnosesPart, DiagnosisLine, ProcedureLine, ProceduresPart } from '#domain/content';
import type { BoundReference } from './bound-reference.ts';
import { chooseCharged, isBetter } from './choose-charged.ts';
import type { Charging } from './choose-charged.ts';
import { diagnosisExplanations } from './explain-diagnosis.ts';
import { procedureExplanations } from './explain-procedure.ts';
import { fitModifiers } from './fit-modifiers.ts';
import type { GivenDiagnosis, GivenProcedure } from './given-lines.ts';
import { judgeHalf } from './judge-half.ts';
import type { Verdicts } from './judge-half.ts';
import { judgeModifiers } from './judge-modifiers.ts';
import type { JudgedLine } from './judged-line.ts';
import { matchCodes } from './match-codes.ts';
import type { Matchable, Matching } from './match-codes.ts';
import { findOrderFaults } from './order-faults.ts';
import type { OrderFault } from './order-faults.ts';
import { findPointerFault, pointerTargets } from './pointer-faults.ts';
import type { PointerFault } from './pointer-faults.ts';

export type JudgedDiagnosis = JudgedLine<DiagnosisLine, GivenDiagnosis>;
export type JudgedProcedure = JudgedLine<ProcedureLine, GivenProcedure>;

/** Both halves of a sheet, judged. */
export interface JudgedSheet {
	readonly diagnoses: readonly JudgedDiagnosis[];
	readonly procedures: readonly JudgedProcedure[];
}

/** The key's two halves; one the case does not ask for is a part without lines. */
export interface SheetKey {
	readonly diagnoses: DiagnosesPart;
	readonly procedures: ProceduresPart;
}

/** The two halves a learner filled in. */
export interface GivenSheet {
	readonly diagnoses: readonly GivenDiagnosis[];
	readonly procedures: readonly GivenProcedure[];
}

/** One way to match both halves, with all that follows from it. */
interface Reading {
	readonly diagnoses: Matching<GivenDiagnosis>;
	readonly procedures: Matching<GivenProcedure>;
	readonly orderFaults: readonly OrderFault[];
	/** Per service line of the key. */
	readonly pointerFaults: readonly (PointerFault | null)[];
	/** Lines are numbered through: the diagnoses of the key, then its service lines. */
	readonly charging: Charging;
	/** Charge units of strays, in the order of `charging.pairing`. */
	readonly units: readonly string[];
}

/**
 * Judges both halves of a sheet together, because one misunderstanding may show in both: a diagnosis that
 * is not pointed to is a fault between a line here and a line there, and is charged once. `mostWays` bounds
 * the work where one code stands on many lines; the likeliest ways come first. [SC2]–[SC10]
 */
export function judgeSheet(
	key: SheetKey,
	given: GivenSheet,
	reference: BoundReference,
	mostWays: number,
): JudgedSheet {
	let best: Reading | null = null;
	let ways = 0;
	const waysOfServices = matchCodes(key.procedures, given.procedures, reference, (keyAt, line) =>
		closenessOf(key.procedures, keyAt, line),
	);
	for (const diagnoses of matchCodes(key.diagnoses, given.diagnoses, reference)) {
		for (const procedures of waysOfServices) {
			ways += 1;
			if (ways > mostWays) continue;
			const reading = readSheet(key, given, diagnoses, procedures);
			if (best === null || isBetter(reading.charging, best.charging)) best = reading;
		}
	}
	// There is always a way to match, if only with nothing.
	return best === null ? { diagnoses: [], procedures: [] } : tellLines(key, given, best, reference);
}

function readSheet(
	key: SheetKey,
	given: GivenSheet,
	diagnoses: Matching<GivenDiagnosis>,
	procedures: Matching<GivenProcedure>,
): Reading {
	const targets = pointerTargets(key.diagnoses.lines, diagnoses);
	const orderFaults = findOrderFaults(key.diagnoses, diagnoses, given.diagnoses);
	const pointerFaults = procedures.exact.map((line, keyAt) => {
		const keyLine = key.procedures.lines[keyAt];
		return line === null || keyLine === undefined ? null : findPointerFault(keyLine, line, targets);
	});
	const offset = key.diagnoses.lines.length;
	const missing = new Set([...missingOf(diagnoses, 0), ...missingOf(procedures, offset)]);
	const faulty = faultyServices(key.procedures, procedures, pointerFaults, offset);
	const units = unitsOf(diagnoses, procedures, offset);
	const charging = chooseCharged({
		lines: offset + key.procedures.lines.length,
		missing,
		forced: new Set([...missing, ...faulty]),
		faults: [
			...orderFaults.map(({ earlier, later }) => [earlier, later] as const),
			...pointerFaults.flatMap((fault, keyAt) =>
				[...(fault?.about ?? [])].map((about) => [offset + keyAt, about] as const),
			),
		],
		strays: [...units.values()],
	});
	return { diagnoses, procedures, orderFaults, pointerFaults, charging, units: [...units.keys()] };
}

function tellLines(
	key: SheetKey,
	given: GivenSheet,
	reading: Reading,
	reference: BoundReference,
): JudgedSheet {
	const { diagnoses, procedures, orderFaults, pointerFaults, charging, units } = reading;
	const offset = key.diagnoses.lines.length;
	const verdictsFrom = (from: number): Verdicts => ({
		isCharged: (keyAt) => charging.charged.has(from + keyAt),
		lineOf: (unit) => {
			const line = charging.pairing[units.indexOf(unit)] ?? null;
			return line === null ? null : line - from;
		},
	});
	return {
		diagnoses: judgeHalf<DiagnosisLine, GivenDiagnosis>(
			key.diagnoses,
			diagnoses,
			given.diagnoses,
			verdictsFrom(0),
			diagnosisExplanations(key.diagnoses, orderFaults, reference),
		),
		procedures: judgeHalf<ProcedureLine, GivenProcedure>(
			key.procedures,
			procedures,
			given.procedures,
			verdictsFrom(offset),
			procedureExplanations(pointerFaults, { lines: key.diagnoses.lines, exact: diagnoses.exact }),
		),
	};
}

/** Lines that share a code, such as a drug and its waste, are told apart by modifiers, then by units. */
function closenessOf(part: ProceduresPart, keyAt: number, line: GivenProcedure): number {
	const keyLine = part.lines[keyAt];
	if (keyLine === undefined) return 0;
	const { right, missing, surplus } = fitModifiers(keyLine.modifiers, line.modifiers);
	const fit = right.length - missing.length - surplus.length;
	return 2 * fit + (line.units === keyLine.units ? 1 : 0);
}

function missingOf<Given extends Matchable>({ exact }: Matching<Given>, from: number): number[] {
	return exact.flatMap((line, keyAt) => (line === null ? [from + keyAt] : []));
}

/** Service lines with a fault of their own: modifiers, units, or pointers that lead nowhere. */
function faultyServices(
	part: ProceduresPart,
	{ exact }: Matching<GivenProcedure>,
	pointerFaults: readonly (PointerFault | null)[],
	from: number,
): number[] {
	return part.lines.flatMap((keyLine, keyAt) => {
		const line = exact[keyAt] ?? null;
		if (line === null) return [];
		const isFaulty =
			judgeModifiers(keyLine, line).length > 0 ||
			line.units !== keyLine.units ||
			(pointerFaults[keyAt]?.isOwn ?? false);
		return isFaulty ? [from + keyAt] : [];
	});
}

/** Strays gathered into what is charged once, with their likeness in the common numbering. */
function unitsOf(
	diagnoses: Matching<GivenDiagnosis>,
	procedures: Matching<GivenProcedure>,
	offset: number,
): Map<string, number[]> {
	const units = new Map<string, number[]>();
	const before = Array.from({ length: offset }, () => 0);
	for (const { unit, likeness } of diagnoses.strays) units.set(unit, [...likeness]);
	for (const { unit, likeness } of procedures.strays) units.set(unit, [...before, ...likeness]);
	return units;
}
