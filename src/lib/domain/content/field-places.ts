import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { openTextLines } from '#domain/result';
import type { Problem } from '#domain/result';
import { parseYaml } from './parse-yaml.ts';
import type { YamlSource } from './read-yaml.ts';

type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/**
 * Finds where fields of YAML that could be read stand: the name, which a schema's problems do not point
 * at, or the value. Entries of a list are named by their number, from 0. What is not there is placed at the
 * nearest field above it.
 */
export function findFieldPlaces({
	file,
	text,
	firstLine,
}: YamlSource): (path: readonly string[], end: 'name' | 'value') => Place {
	const lines = openTextLines(text);
	const contents = parseYaml(text)?.contents;
	const fields = new Map<string, { name: number; value: number }>();
	const collect = (node: unknown, path: readonly string[]) => {
		if (isSeq(node)) {
			node.items.forEach((item, at) => {
				const here = [...path, String(at)];
				if (isNode(item))
					fields.set(here.join('\n'), { name: startOf(item), value: startOf(item) });
				collect(item, here);
			});
		}
		if (!isMap(node)) return;
		for (const { key, value } of node.items) {
			if (!isScalar(key)) continue;
			const here = [...path, String(key.value)];
			const name = startOf(key);
			fields.set(here.join('\n'), { name, value: isNode(value) ? startOf(value) : name });
			collect(value, here);
		}
	};
	collect(contents, []);
	return (path, end) => {
		let offset = 0;
		for (let length = path.length; length > 0; length--) {
			const field = fields.get(path.slice(0, length).join('\n'));
			if (field === undefined) continue;
			offset = field[end];
			break;
		}
		const { line, column } = lines.placeOf(offset);
		return { file, line: firstLine + line - 1, column };
	};
}

function startOf(node: Node): number {
	return node.range?.[0] ?? 0;
}
