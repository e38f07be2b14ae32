import type { CaseSource } from '#domain/content';
import { openTextLines } from '#domain/result';
import type { TextLines } from '#domain/result';
import { outlineCase } from './outline-case.ts';
import type { CaseOutline, OutlinePart, OutlineSection } from './outline-case.ts';
import { readWrittenKey } from './written-key.ts';
import type { WrittenKey } from './written-key.ts';
import { readYamlTree } from './yaml-tree.ts';
import type { YamlNode } from './yaml-tree.ts';

/**
 * A case file as text with places. The reader gives either a whole case or none; the checker speaks of a
 * file in one pass even where a part of it cannot be read, so it looks at what is written.
 */
export interface WrittenCase {
	readonly file: string;
	readonly text: string;
	readonly lines: TextLines;
	readonly outline: CaseOutline;
	/** Null where the front matter is missing or no YAML. */
	readonly facts: YamlNode | null;
	readonly keyTree: YamlNode | null;
	readonly key: WrittenKey | null;
}

export function openWrittenCase({ file, text }: CaseSource): WrittenCase {
	const lines = openTextLines(text);
	const outline = outlineCase(text, lines);
	const facts = outline.frontMatter === null ? null : readYamlTree(text, outline.frontMatter);
	const keyTree = outline.key === null ? null : readYamlTree(text, outline.key);
	const key = keyTree === null ? null : readWrittenKey(keyTree);
	return { file, text, lines, outline, facts, keyTree, key };
}

/** The first section of a name. */
export function sectionOf({ outline }: WrittenCase, heading: string): OutlineSection | null {
	return outline.sections.find((section) => section.heading === heading) ?? null;
}

/** The text below a heading. */
export function bodyOf({ text }: WrittenCase, { body }: OutlinePart): string {
	return text.slice(body.start, body.end);
}
