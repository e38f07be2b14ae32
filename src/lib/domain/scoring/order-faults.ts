import type { DiagnosesPart } from '#domain/content';
import type { GivenDiagnosis } from './given-lines.ts';
import type { Matching } from './match-codes.ts';

/** Two key lines, by position, that stand the wrong way round; the same twice where only one can move. */
export interface OrderFault {
	readonly earlier: number;
	readonly later: number;
	readonly type: 'sequence' | 'etiology_order';
	/** The code that stands where `earlier` belongs. */
	readonly inItsPlace: string;
}

/**
 * Finds what stands in the wrong order. Order is strict only where the key says so: first-listed, and
 * what must come after what, taken on through its chain. [SC4]
 */
export function findOrderFaults(
	part: DiagnosesPart,
	matching: Matching<GivenDiagnosis>,
	given: readonly GivenDiagnosis[],
): OrderFault[] {
	return [...firstListedFaults(part, matching, given), ...afterFaults(part, matching)];
}

function firstListedFaults(
	part: DiagnosesPart,
	{ exact, strays }: Matching<GivenDiagnosis>,
	given: readonly GivenDiagnosis[],
): OrderFault[] {
	const [leader] = given;
	if (part.first.length === 0 || leader === undefined) return [];
	const mayLead = (keyAt: number) => part.first.includes(part.lines[keyAt]?.code ?? '');
	const leads = exact.findIndex((line) => line?.row === leader.row);
	if (leads !== -1 && mayLead(leads)) return [];
	// A near miss in the first slot is in its place: its code is charged, its place is not.
	const likeness = strays.find((stray) => stray.given.row === leader.row)?.likeness ?? [];
	if (likeness.some((weight, keyAt) => weight > 0 && mayLead(keyAt))) return [];
	const belated = part.lines.findIndex((_, keyAt) => mayLead(keyAt) && exact[keyAt] !== null);
	if (belated === -1) return [];
	// A stranger in the first slot can not be the one to move: it is charged as an extra line.
	const later = leads === -1 ? belated : leads;
	return [{ earlier: belated, later, type: 'sequence', inItsPlace: leader.code }];
}

function afterFaults(part: DiagnosesPart, { exact }: Matching<GivenDiagnosis>): OrderFault[] {
	return part.lines.flatMap((line, later) => {
		const row = exact[later]?.row;
		if (row === undefined) return [];
		return [...precedents(part, line.code)].flatMap((code): OrderFault[] => {
			const earlier = part.lines.findIndex((one) => one.code === code);
			const other = exact[earlier]?.row;
			if (other === undefined || other < row) return [];
			return [{ earlier, later, type: 'etiology_order', inItsPlace: line.code }];
		});
	});
}

function precedents(part: DiagnosesPart, code: string, seen = new Set<string>()): Set<string> {
	for (const earlier of part.lines.find((line) => line.code === code)?.after ?? []) {
		if (seen.has(earlier)) continue;
		seen.add(earlier);
		precedents(part, earlier, seen);
	}
	return seen;
}
