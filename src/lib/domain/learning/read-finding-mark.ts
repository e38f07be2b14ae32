import type { FindingMark } from './lessons.ts';
import { findingMarkShape } from './lessons-shape.ts';

/** Reads the name of a finding as a page sends it back (`markText`); null where it is none. */
export function readFindingMark(text: string): FindingMark | null {
	try {
		const value: unknown = JSON.parse(text);
		if (!Array.isArray(value) || value.length !== 4) return null;
		const entries: readonly unknown[] = value;
		const [part, keyLine, row, type] = entries;
		return findingMarkShape.safeParse({ part, keyLine, row, type }).data ?? null;
	} catch {
		return null;
	}
}
