import type { Span } from './span.ts';
import type { YamlText } from './yaml-tree.ts';

/**
 * Writes a value in place of a YAML text, in the quotes its author used. What was written without quotes
 * stays so only where it can; a block of several lines becomes one quoted line.
 */
export function rewrite(text: string, node: YamlText, value: string): { at: Span; text: string } {
	const written = text.slice(node.start, node.end);
	const [mark = ''] = written;
	// A block ends with the line break that the next field needs.
	const kept = /^[|>]/.test(written) ? (/\s*$/.exec(written)?.[0].length ?? 0) : 0;
	return { at: { start: node.start, end: node.end - kept }, text: quoteLike(mark, value) };
}

function quoteLike(mark: string, value: string): string {
	if (mark === '"') return JSON.stringify(value);
	const isPlain =
		/^[A-Za-z0-9](?:[A-Za-z0-9 ._/()%+#-]*[A-Za-z0-9.)%])?$/.test(value) && !value.includes(' #');
	return mark !== "'" && isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}
