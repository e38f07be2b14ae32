import { nearestWord } from '#domain/result';
import type { Problem } from '#domain/result';
import type { TopSection } from './split-case-text.ts';

/** What sections a kind of file has. */
export interface SectionRules {
	/** Of what a section is none, e.g. `payer`. */
	readonly what: string;
	/** The rule that problems carry. */
	readonly code: string;
	readonly known: readonly string[];
	readonly needed: readonly string[];
}

/** Holds the sections of a file against those it must have: each once, none empty, none unknown. */
export function judgeSections(
	file: string,
	sections: readonly TopSection[],
	{ what, code, known, needed }: SectionRules,
): Problem[] {
	const fault = (line: number, message: string): Problem => {
		return { code, severity: 'error', message, file, line, column: 1 };
	};
	const problems: Problem[] = [];
	const seen = new Set<string>();
	for (const { heading, line, markdown } of sections) {
		if (!known.includes(heading)) {
			const suggestion = nearestWord(heading, known);
			const unknown = fault(line, `"${heading}" is not a section of a ${what}.`);
			problems.push(suggestion === null ? unknown : { ...unknown, suggestion });
		} else if (seen.has(heading)) {
			problems.push(fault(line, `The section "${heading}" stands here a second time.`));
		} else if (markdown.trim() === '') {
			problems.push(fault(line, `The section "${heading}" is empty.`));
		}
		seen.add(heading);
	}
	const missing = needed.filter((heading) => !seen.has(heading));
	return [
		...problems,
		...missing.map((heading) => fault(1, `The section "${heading}" is missing.`)),
	];
}
