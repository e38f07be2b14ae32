import type { CaseKey } from '#domain/content';
import type { RevealedRevision } from './revealed-revision.ts';
import type { RenderedSection } from './workspace-view.ts';

/** A rationale by what it explains. */
export interface SortedRationale {
	/** Of whole parts, and whatever names no code of the key, in the author's order. */
	readonly overview: readonly RenderedSection[];
	/** Of a line, by its id or code in upper case. */
	readonly ofLine: ReadonlyMap<string, string>;
}

const PART_NAMES = { diagnoses: 'Diagnoses', procedures: 'Services' } as const;

/**
 * Sorts a rationale into what belongs to single lines and what belongs to the whole. One section may
 * explain several codes: `### S61.412A, S51.812A`. [PR8]
 */
export function sortRationale({ key, rationale }: RevealedRevision): SortedRationale {
	const known = namesOfLines(key);
	const ofLine = new Map<string, string>();
	const overview: RenderedSection[] = [];
	for (const section of rationale) {
		const names = section.heading.toUpperCase().split(/\s*,\s*|\s+AND\s+/);
		if (names.every((name) => known.has(name))) {
			for (const name of names) if (!ofLine.has(name)) ofLine.set(name, section.html);
		} else {
			const part = key.parts.find(({ id }) => id === section.heading);
			overview.push({ ...section, heading: part ? PART_NAMES[part.type] : section.heading });
		}
	}
	return { overview, ofLine };
}

/** Everything a rationale may be headed with: ids and codes of lines, optional and wrong codes. */
function namesOfLines({ readings }: CaseKey): Set<string> {
	return new Set(
		readings
			.flat()
			.flatMap((part) => [
				...part.lines.flatMap(({ id, code }) => [id, code]),
				...part.optional.map(({ code }) => code),
				...part.wrong.flatMap(({ has }) => has),
			])
			.map((name) => name.toUpperCase()),
	);
}
