import type { CaseFile, CaseSource } from '#domain/content';
import { openTextLines } from '#domain/result';
import type { TextLines } from '#domain/result';
import { outlineCase } from './outline-case.ts';
import type { CaseOutline, OutlinePart, OutlineSection } from './outline-case.ts';
import { factsAsWritten, keyAsWritten } from './values-of-case.ts';
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

/** Opens a case file with the place of everything in it. */
export function openWrittenCase(source: CaseSource): WrittenCase {
	const { text } = source;
	const opened = openText(source);
	const { frontMatter, key } = opened.outline;
	const facts = frontMatter === null ? null : readYamlTree(text, frontMatter);
	const keyTree = key === null ? null : readYamlTree(text, key);
	return { ...opened, facts, keyTree, key: keyTree === null ? null : readWrittenKey(keyTree) };
}

/**
 * Opens a case file by its values alone: what stands in its YAML stands nowhere. It takes half the time
 * and shows whether there is anything to say. Null where the values are not all there is to a key:
 * alternatives and pairs are written out as readings when a key is built.
 */
export function glanceAtCase(source: CaseSource, read: CaseFile): WrittenCase | null {
	const { key } = read.secrets;
	if (key.readings.length !== 1) return null;
	const keyTree = keyAsWritten(key);
	const facts = factsAsWritten(read);
	return { ...openText(source), facts, keyTree, key: readWrittenKey(keyTree) };
}

function openText({
	file,
	text,
}: CaseSource): Pick<WrittenCase, 'file' | 'text' | 'lines' | 'outline'> {
	const lines = openTextLines(text);
	return { file, text, lines, outline: outlineCase(text, lines) };
}

/** The first section of a name. */
export function sectionOf({ outline }: WrittenCase, heading: string): OutlineSection | null {
	return outline.sections.find((section) => section.heading === heading) ?? null;
}

/** The text below a heading. */
export function bodyOf({ text }: WrittenCase, { body }: OutlinePart): string {
	return text.slice(body.start, body.end);
}
