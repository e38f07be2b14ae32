import { isAlias, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { Document, Node } from 'yaml';

/** What a document says, and what in it is not used here. */
export interface PlainYaml {
	/** Texts, lists and objects. */
	readonly value: unknown;
	/** Names of fields that stand in their map a second time. */
	readonly repeated: readonly { readonly name: string; readonly offset: number }[];
	/** Where values are pointed to instead of written out. */
	readonly aliases: readonly number[];
}

/** Takes a document of the failsafe schema apart in one walk. [CF2] */
export function plainYaml(document: Document): PlainYaml {
	const repeated: { name: string; offset: number }[] = [];
	const aliases: number[] = [];
	const take = (node: unknown): unknown => {
		if (isScalar(node)) return node.value;
		if (isSeq(node)) return node.items.map(take);
		if (isMap(node)) {
			const fields = new Map<string, unknown>();
			for (const pair of node.items) {
				if (!isPair(pair)) continue;
				const name = isScalar(pair.key) ? String(pair.key.value) : JSON.stringify(take(pair.key));
				if (fields.has(name)) repeated.push({ name, offset: startOf(pair.key) });
				fields.set(name, take(pair.value));
			}
			// An own property whatever its name, "__proto__" too.
			return Object.fromEntries(fields);
		}
		if (isAlias(node)) aliases.push(startOf(node));
		return null;
	};
	return { value: take(document.contents), repeated, aliases };
}

function startOf(node: unknown): number {
	return isNode(node) ? firstOf(node) : 0;
}

function firstOf({ range }: Node): number {
	return range?.[0] ?? 0;
}
