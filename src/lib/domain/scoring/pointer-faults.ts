import type { DiagnosisLine, ProcedureLine } from '#domain/content';
import type { GivenDiagnosis, GivenProcedure } from './given-lines.ts';
import type { Matching } from './match-codes.ts';

/** What is wrong with the pointers of one service line. */
export interface PointerFault {
	/** Positions of key diagnoses that are right in themselves but not pointed to as they should be. */
	readonly about: ReadonlySet<number>;
	/** True where the fault is the service line's own, whatever becomes of the diagnoses. */
	readonly isOwn: boolean;
}

/** What each diagnosis row stands for when a service line points to it. */
export interface PointerTargets {
	/** Key codes a row answers or, coded nearly right, was meant for. */
	readonly meant: ReadonlyMap<number, readonly string[]>;
	/** Position of each key code that was given as it stands in the key. */
	readonly right: ReadonlyMap<string, number>;
}

/** Works out what the diagnosis rows of an answer stand for. */
export function pointerTargets(
	lines: readonly DiagnosisLine[],
	{ exact, strays }: Matching<GivenDiagnosis>,
): PointerTargets {
	const meant = new Map<number, readonly string[]>();
	const right = new Map<string, number>();
	lines.forEach(({ code }, keyAt) => {
		const given = exact[keyAt] ?? null;
		if (given === null) return;
		right.set(code, keyAt);
		meant.set(given.row, [code]);
	});
	for (const { given, likeness } of strays) {
		const codes = lines.flatMap(({ code }, keyAt) => ((likeness[keyAt] ?? 0) > 0 ? [code] : []));
		if (codes.length > 0) meant.set(given.row, codes);
	}
	return { meant, right };
}

/**
 * Finds what is wrong with the pointers of a service line; null where nothing is. Pointers follow the
 * line: pointing to a diagnosis that was coded nearly right is right, and a diagnosis that was missed is
 * charged as missed and not again here. [SC10]
 */
export function findPointerFault(
	keyLine: ProcedureLine,
	given: GivenProcedure,
	{ meant, right }: PointerTargets,
): PointerFault | null {
	const { first, also, optional } = keyLine.pointers;
	const needed = [...(first === null ? [] : [first]), ...also];
	if (needed.length === 0) return null;

	const about = new Set<number>();
	// Only a pointer that leads to no code is the line's own fault; where it leads to a wrong code, that
	// code is charged and the pointer follows it.
	const isOwn = given.pointers.length === 0 || given.pointers.includes(-1);
	const pointed: (readonly string[])[] = [];
	for (const row of given.pointers) {
		const codes = meant.get(row) ?? [];
		if (codes.length === 0) continue;
		pointed.push(codes);
		if (codes.some((code) => needed.includes(code) || optional.includes(code))) continue;
		const exact = codes.length === 1 ? right.get(codes[0] ?? '') : undefined;
		if (exact !== undefined) about.add(exact);
	}
	for (const code of needed) {
		const keyAt = right.get(code);
		if (keyAt !== undefined && !pointed.some((codes) => codes.includes(code))) about.add(keyAt);
	}
	const [leader] = pointed;
	const firstAt = first === null ? undefined : right.get(first);
	if (first !== null && firstAt !== undefined && leader !== undefined && !leader.includes(first)) {
		about.add(firstAt);
	}
	return isOwn || about.size > 0 ? { about, isOwn } : null;
}
