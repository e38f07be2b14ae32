import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { isDeeplyNested } from './yaml-depth.ts';

/** A case has two pieces of YAML; the reader parses both, and then the checker asks for them again. */
const KEPT = 2;
const kept = new Map<string, Document>();

/**
 * Parses YAML in the failsafe schema; null where it is nested deeper than can be parsed. What was parsed
 * last is not parsed a second time: the document is shared, and nobody changes it. [CF2]
 */
export function parseYaml(text: string): Document | null {
	const known = kept.get(text);
	if (known !== undefined) return known;
	const parsed = parseAnew(text);
	if (parsed === null) return null;
	kept.set(text, parsed);
	for (const oldest of kept.keys()) {
		if (kept.size <= KEPT) break;
		kept.delete(oldest);
	}
	return parsed;
}

function parseAnew(text: string): Document | null {
	if (isDeeplyNested(text)) return null;
	// The parser recurses: a deep enough nesting overflows its stack, which is the author's problem, not a crash.
	try {
		return parseDocument(text, {
			schema: 'failsafe',
			// The parser's own check is quadratic in the keys of a map; the reader has a check of its own.
			uniqueKeys: false,
			prettyErrors: false,
		});
	} catch {
		return null;
	}
}
