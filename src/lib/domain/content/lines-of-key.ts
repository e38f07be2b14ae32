import type { CaseKey, DiagnosisLine, KeyPart, ProcedureLine } from './case-key.ts';

/** Every line a key has in any of its readings, once each, with the part it belongs to. */
export function linesOfKey(
	key: CaseKey,
): readonly { readonly part: KeyPart; readonly line: DiagnosisLine | ProcedureLine }[] {
	// A modifier on either line of a pair makes copies of a line; its evidence stays the same object.
	const seen = new Set<unknown>();
	return key.readings.flat().flatMap((part) =>
		[...part.lines].flatMap((line) => {
			if (seen.has(line.evidence)) return [];
			seen.add(line.evidence);
			return [{ part, line }];
		}),
	);
}
