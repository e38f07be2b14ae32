import type { Problem } from '#domain/result';
import { openTextLines } from '#domain/result';
import type { ReadFence } from '../read-fence.ts';

/** Money, percentages and numbers of four digits and more; names of forms such as 837 or CMS-1500 are none. */
const FIGURE = /\$ ?\d[\d,]*|\b\d+(?:[.,]\d+)* ?(?:%|percent\b)|\b\d{1,3}(?:,\d{3})+\b/g;

/**
 * Names figures that stand in the prose, where they have no year and no source: they belong under
 * `## Figures`. [CM4]
 */
export function judgeWords({ yaml }: ReadFence<unknown>): Problem[] {
	const lines = openTextLines(yaml.text);
	return [...yaml.text.matchAll(FIGURE)].map(({ 0: figure, index }) => {
		const { line, column } = lines.placeOf(index);
		const message = `"${figure}" has neither year nor source here; put it under "## Figures".`;
		const place = { file: yaml.file, line: yaml.firstLine + line - 1, column };
		return { code: 'CM4', severity: 'warning', message, ...place, length: figure.length };
	});
}
