import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import { parseYaml } from '#domain/content';
import type { Span } from './span.ts';

/** A piece of YAML with its place in the file. Everything that is neither list nor map is text. */
export type YamlNode = YamlText | YamlList | YamlMap;

export interface YamlText extends Span {
	readonly kind: 'text';
	/** Trimmed, as the reader takes it. */
	readonly value: string;
}

export interface YamlList extends Span {
	readonly kind: 'list';
	readonly items: readonly YamlNode[];
}

export interface YamlMap extends Span {
	readonly kind: 'map';
	readonly fields: readonly YamlField[];
}

export interface YamlField {
	readonly name: YamlText;
	readonly value: YamlNode | null;
}

/**
 * Reads the YAML in a span of a file as a tree of places; null where it is no YAML. The reader has said
 * what is wrong with it (CF2); here nothing is judged.
 */
export function readYamlTree(text: string, { start, end }: Span): YamlNode | null {
	const document = parseYaml(text.slice(start, end));
	return document === null || document.errors.length > 0 ? null : toNode(document.contents, start);
}

function toNode(given: unknown, base: number): YamlNode | null {
	if (isAlias(given)) return null;
	if (isMap(given)) {
		const fields = given.items.flatMap((pair) => {
			if (!isPair(pair)) return [];
			const name = toNode(pair.key, base);
			return name?.kind === 'text' ? [{ name, value: toNode(pair.value, base) }] : [];
		});
		return { kind: 'map', fields, ...toSpan(given.range, base) };
	}
	if (isSeq(given)) {
		const items = given.items.flatMap((item) => toNode(item, base) ?? []);
		return { kind: 'list', items, ...toSpan(given.range, base) };
	}
	if (!isScalar(given)) return null;
	const value = typeof given.value === 'string' ? given.value.trim() : '';
	return { kind: 'text', value, ...toSpan(given.range, base) };
}

function toSpan(range: readonly [number, number, number] | null | undefined, base: number): Span {
	return { start: base + (range?.[0] ?? 0), end: base + (range?.[1] ?? 0) };
}

/** The value of a field; null where the node is no map, or has no such field. */
export function fieldOf(node: YamlNode | null, name: string): YamlNode | null {
	if (node?.kind !== 'map') return null;
	return node.fields.find((field) => field.name.value === name)?.value ?? null;
}

/** A field that holds text. */
export function textField(node: YamlNode | null, name: string): YamlText | null {
	const value = fieldOf(node, name);
	return value?.kind === 'text' ? value : null;
}

/** The items of a field that holds a list; none where it holds none. */
export function itemsOf(node: YamlNode | null, name: string): readonly YamlNode[] {
	const value = fieldOf(node, name);
	return value?.kind === 'list' ? value.items : [];
}

/** The texts of a field that holds one text or a list of them. */
export function textsOf(node: YamlNode | null, name: string): readonly YamlText[] {
	const value = fieldOf(node, name);
	return value === null ? [] : textsIn(value);
}

/** All texts at or directly below a node. */
export function textsIn(node: YamlNode): readonly YamlText[] {
	if (node.kind === 'text') return [node];
	return node.kind === 'list' ? node.items.flatMap((item) => textsIn(item)) : [];
}
