import { isWithin } from '../span.ts';
import { sectionOf } from '../written-case.ts';
import type { WrittenCase } from '../written-case.ts';
import { fieldOf, readYamlTree } from '../yaml-tree.ts';
import type { YamlNode } from '../yaml-tree.ts';
import type { Span } from '../span.ts';

/** The YAML of a section's fence with its places; null where it has none that can be read. */
export function fenceTree(written: WrittenCase, heading: string): YamlNode | null {
	const section = sectionOf(written, heading);
	if (section === null) return null;
	const fence = written.outline.fences.find(({ start }) => isWithin(start, section.body));
	if (fence === undefined) return null;
	const lines = written.text.slice(fence.start, fence.end).split('\n');
	const start = fence.start + (lines[0]?.length ?? 0) + 1;
	const last = lines.findLastIndex((line) => /^\s*(?:`{3,}|~{3,})/.test(line));
	const inside = lines.slice(1, last === -1 ? undefined : last).join('\n');
	return readYamlTree(written.text, { start, end: start + inside.length });
}

/** Where a field of a section's fence stands: by names, and by numbers for items of lists; the heading where it is not there. */
export function placeIn(
	written: WrittenCase,
	heading: string,
	path: readonly (string | number)[],
): Span {
	const home = sectionOf(written, heading)?.headingLine ?? { start: 0, end: 0 };
	let node = heading === 'Key' ? written.keyTree : fenceTree(written, heading);
	for (const step of path) {
		if (typeof step === 'string') node = fieldOf(node, step);
		else node = node?.kind === 'list' ? (node.items[step] ?? null) : null;
	}
	return node ?? home;
}
