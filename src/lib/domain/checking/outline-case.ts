import type { TextLines } from '#domain/result';
import { isWithin } from './span.ts';
import type { Span } from './span.ts';

/** A headed stretch of a case file. */
export interface OutlinePart {
	readonly heading: string;
	/** The words of the heading, without its marks. */
	readonly headingSpan: Span;
	/** The heading with its marks. */
	readonly headingLine: Span;
	/** From the line after the heading to the next one. */
	readonly body: Span;
}

/** A `##` section with the `###` parts in it. */
export interface OutlineSection extends OutlinePart {
	readonly parts: readonly OutlinePart[];
}

/** Where the pieces of a case file stand. */
export interface CaseOutline {
	/** The YAML between the two `---` lines; null where there is no front matter. */
	readonly frontMatter: Span | null;
	readonly sections: readonly OutlineSection[];
	/** Every heading by its line. */
	readonly headings: ReadonlyMap<number, OutlinePart>;
	/** The YAML of the key; null where it has none, or more than one. */
	readonly key: Span | null;
	/** Fenced blocks, their marks included. */
	readonly fences: readonly Span[];
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const YAML_FENCE = /^(?:`{3,}|~{3,})ya?ml\s*$/;
const HEADING = /^(#{2,3})[ \t]+(\S.*)$/;

/**
 * Finds where things stand in a case file, by the seams the reader cuts along (CF1), but forgiving: the
 * checker speaks of as much as it can even where the reader had to give up.
 */
export function outlineCase(text: string, lines: TextLines): CaseOutline {
	const startOf = (line: number) => lines.offsetOf({ line, column: 1 }) ?? text.length;
	const end = findFrontMatterEnd(lines);
	const frontMatter = end === null ? null : { start: startOf(2), end: startOf(end) };

	const marks: (Omit<Mark, 'body'> & { readonly line: number })[] = [];
	const fences: { start: number; end: number; inside: Span; isYaml: boolean }[] = [];
	let open: { marks: string; line: number } | null = null;
	for (let line = (end ?? 0) + 1; line <= lines.count; line++) {
		const words = lines.lineAt(line);
		const fence = FENCE.exec(words)?.[1];
		if (open !== null) {
			if (fence?.startsWith(open.marks) !== true || words.trim() !== fence) continue;
			fences.push({
				start: startOf(open.line),
				end: startOf(line + 1),
				inside: { start: startOf(open.line + 1), end: startOf(line) },
				isYaml: YAML_FENCE.test(lines.lineAt(open.line)),
			});
			open = null;
		} else if (fence !== undefined) {
			open = { marks: fence, line };
		} else {
			const [, level = '', rest = ''] = HEADING.exec(words) ?? [];
			if (level === '') continue;
			const heading = withoutClosingMarks(rest);
			const start = startOf(line) + words.indexOf(heading, level.length);
			const headingSpan = { start, end: start + heading.length };
			const headingLine = { start: startOf(line), end: headingSpan.end };
			marks.push({ level: level.length, heading, headingSpan, headingLine, line });
		}
	}
	if (open !== null) {
		const inside = { start: startOf(open.line + 1), end: text.length };
		fences.push({ start: startOf(open.line), end: text.length, inside, isYaml: false });
	}

	const headings = new Map(
		marks.map(({ line, ...mark }, at): [number, Mark] => {
			const next = marks.at(at + 1);
			const below = next === undefined ? text.length : startOf(next.line);
			return [line, { ...mark, body: { start: startOf(line + 1), end: below } }];
		}),
	);
	const sections = nest([...headings.values()]);
	const keySection = sections.find(({ heading }) => heading === 'Key');
	const keys = fences.filter(
		({ start, isYaml }) => isYaml && keySection !== undefined && isWithin(start, keySection.body),
	);
	const key = keys.length === 1 ? (keys[0]?.inside ?? null) : null;
	return { frontMatter, sections, headings, key, fences };
}

type Mark = OutlinePart & { readonly level: number };

/** Puts parts into the sections they stand in; a part before any section belongs to none. */
function nest(marks: readonly Mark[]): OutlineSection[] {
	const sections: { head: Mark; parts: OutlinePart[] }[] = [];
	for (const mark of marks) {
		if (mark.level === 2) sections.push({ head: mark, parts: [] });
		else sections.at(-1)?.parts.push(mark);
	}
	return sections.map(({ head, parts }) => {
		const end = parts.at(-1)?.body.end ?? head.body.end;
		return { ...head, body: { start: head.body.start, end }, parts };
	});
}

/** `## Chart ##` is headed Chart. */
function withoutClosingMarks(heading: string): string {
	const words = heading.trimEnd();
	let end = words.length;
	while (end > 1 && words[end - 1] === '#') end -= 1;
	return words.slice(0, end).trimEnd();
}

function findFrontMatterEnd(lines: TextLines): number | null {
	if (lines.lineAt(1).trimEnd() !== '---') return null;
	for (let line = 2; line <= lines.count; line++) if (lines.lineAt(line) === '---') return line;
	return null;
}
