import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import type { z } from 'zod';
import { findFence } from './find-fence.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlSource } from './read-yaml.ts';
import type { TopSection } from './split-case-text.ts';

/** What a fence says, and its text for placing what is found wrong later. */
export interface ReadFence<Value> {
	readonly read: Value;
	readonly yaml: YamlSource;
}

/** Reads what the one fence of a section says. A section that is missing or empty was named by its heading already. */
export function readFence<Schema extends z.ZodType>(
	file: string,
	section: TopSection | undefined,
	schema: Schema,
	/** The rule that a section without its fence breaks. */
	code = 'PY1',
): Result<ReadFence<z.output<Schema>>> {
	if (section === undefined || section.markdown.trim() === '') return refuse([]);
	const fence = findFence(section);
	if (fence === null) {
		const message = `"${section.heading}" stands in one fenced block that begins with \`\`\`yaml.`;
		return refuse([{ code, severity: 'error', message, file, line: section.line, column: 1 }]);
	}
	const yaml = { file, text: fence.text, firstLine: fence.line };
	const result = readYaml(yaml, schema);
	return result.ok ? succeed({ read: result.value, yaml }, result.problems) : result;
}
