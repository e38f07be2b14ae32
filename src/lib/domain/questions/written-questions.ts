import { outlineCase, readYamlTree } from '#domain/checking';
import type { OutlineSection, Span, YamlNode } from '#domain/checking';
import type { CaseSource } from '#domain/content';
import { openTextLines } from '#domain/result';
import type { TextLines } from '#domain/result';
import { readOptions } from './written-options.ts';
import type { WrittenOption } from './written-options.ts';
import { readReasons } from './written-reasons.ts';
import type { WrittenReason } from './written-reasons.ts';
import { trimmed } from './written-text.ts';
import type { WrittenText } from './written-text.ts';

/** A question as it is written, as far as it can be made out. */
export interface WrittenItem {
	readonly id: WrittenText;
	/** The YAML of its fence; null where there is none at its head. */
	readonly yaml: Span | null;
	readonly facts: YamlNode | null;
	readonly stem: WrittenText;
	readonly options: readonly WrittenOption[];
	/** What stands behind the options and before the first ### heading. */
	readonly afterOptions: WrittenText;
	readonly rationale: WrittenText | null;
	readonly reasons: readonly WrittenReason[] | null;
	/** Lines of `Why not` that give no reason of a letter. */
	readonly strayReasons: readonly WrittenText[];
	readonly headings: readonly WrittenText[];
}

/** A text for several questions as it is written. */
export interface WrittenCaseText {
	readonly id: WrittenText;
	readonly body: WrittenText;
}

/** A questions file as text with places: the reader and the checker both work on this. */
export interface WrittenQuestions {
	readonly file: string;
	readonly text: string;
	readonly lines: TextLines;
	readonly frontMatter: Span | null;
	readonly facts: YamlNode | null;
	readonly items: readonly WrittenItem[];
	readonly cases: readonly WrittenCaseText[];
	/** A fence that is never closed and swallows the rest; null where all are closed. */
	readonly openFence: Span | null;
	/** Text before the first `##`, and lines with a single `#`. */
	readonly strays: readonly Span[];
}

const YAML_HEAD = /^\s*(`{3,}|~{3,})ya?ml[ \t]*\r?\n/;

/** Opens a questions file with the place of everything in it. Nothing is judged here. */
export function openWrittenQuestions({ file, text }: CaseSource): WrittenQuestions {
	const lines = openTextLines(text);
	const { frontMatter, sections, fences } = outlineCase(text, lines);
	const last = fences.at(-1);
	const isOpen = last?.end === text.length && !isClosed(text.slice(last.start, last.end));
	const first = sections[0]?.headingLine.start ?? text.length;
	const behind = frontMatter === null ? 0 : text.indexOf('\n', frontMatter.end) + 1;
	const before = trimmed(text, { start: behind === 0 ? first : behind, end: first });
	const cases = sections.filter(({ heading }) => /^Case\b/i.test(heading));
	return {
		file,
		text,
		lines,
		frontMatter,
		facts: frontMatter === null ? null : readYamlTree(text, frontMatter),
		items: sections.filter((one) => !cases.includes(one)).map((one) => readItem(text, one)),
		cases: cases.map((one) => readCase(text, one)),
		openFence: isOpen && last !== undefined ? last : null,
		strays: [...(before.value === '' ? [] : [before]), ...titlesIn(text, fences, behind)],
	};
}

function readItem(text: string, section: OutlineSection): WrittenItem {
	const { headingSpan, body, parts } = section;
	const opening = { start: body.start, end: parts[0]?.headingLine.start ?? body.end };
	const head = YAML_HEAD.exec(text.slice(opening.start, opening.end));
	const marks = head?.[1] ?? '';
	const inside = opening.start + (head?.[0].length ?? 0);
	const close = head === null ? null : closeOf(text, inside, opening.end, marks);
	const yaml = close === null ? null : { start: inside, end: close.start };
	const { stem, options, after } = readOptions(text, {
		start: close?.end ?? opening.start,
		end: opening.end,
	});
	const part = (heading: string) => parts.find((one) => one.heading === heading) ?? null;
	const rationale = part('Rationale');
	const whyNot = part('Why not');
	const reasons = whyNot === null ? null : readReasons(text, whyNot.body);
	return {
		id: { value: section.heading, ...headingSpan },
		yaml,
		facts: yaml === null ? null : readYamlTree(text, yaml),
		stem,
		options,
		afterOptions: after,
		rationale: rationale === null ? null : trimmed(text, rationale.body),
		reasons: reasons?.reasons ?? null,
		strayReasons: reasons?.strays ?? [],
		headings: parts.map(({ heading, headingSpan: span }) => ({ value: heading, ...span })),
	};
}

function readCase(text: string, { heading, headingSpan, body }: OutlineSection): WrittenCaseText {
	const id = heading.replace(/^Case\b[\s:]*/i, '');
	const start = headingSpan.end - id.length;
	return { id: { value: id, start, end: headingSpan.end }, body: trimmed(text, body) };
}

function closeOf(text: string, from: number, end: number, marks: string): Span | null {
	for (let start = from; start < end;) {
		const next = text.indexOf('\n', start);
		const stop = next === -1 || next >= end ? end : next + 1;
		if (text.slice(start, stop).trim() === marks) return { start, end: stop };
		start = stop;
	}
	return null;
}

function isClosed(fence: string): boolean {
	const written = fence.trimEnd().split(/\r\n|\n|\r/);
	const marks = /^ {0,3}(`{3,}|~{3,})/.exec(written[0] ?? '')?.[1] ?? '';
	return written.length > 1 && (written.at(-1) ?? '').trim().startsWith(marks);
}

function titlesIn(text: string, fences: readonly Span[], from: number): Span[] {
	return [...text.slice(from).matchAll(/^#[ \t]+\S.*$/gm)]
		.map((match) => ({
			start: from + match.index,
			end: from + match.index + match[0].trimEnd().length,
		}))
		.filter(({ start }) => !fences.some((fence) => start >= fence.start && start < fence.end));
}
