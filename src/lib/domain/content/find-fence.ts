import type { Section } from './case-file.ts';

/** The inside of a code fence and the line of the file it begins on. */
export interface Fence {
	readonly text: string;
	readonly line: number;
}

/** Finds the one ```yaml block of a section; null where there is none or more than one. */
export function findFence(section: Section): Fence | null {
	const lines = section.markdown.split('\n');
	const starts = lines.flatMap((line, index) =>
		/^(`{3,}|~{3,})ya?ml\s*$/.test(line) ? [index] : [],
	);
	const [start] = starts;
	if (start === undefined || starts.length > 1) return null;
	const marks = /^(`+|~+)/.exec(lines[start] ?? '')?.[0] ?? '';
	const length = lines.slice(start + 1).findIndex((line) => line.trimEnd() === marks);
	if (length === -1) return null;
	const inside = lines.slice(start + 1, start + 1 + length);
	// The section's text begins on the line after its heading.
	return { text: inside.join('\n'), line: section.line + 1 + start + 1 };
}
