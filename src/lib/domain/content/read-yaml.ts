import { isMap, isNode, isPair, isScalar } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { hasErrors, nearestWord, openTextLines, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { parseYaml } from './parse-yaml.ts';
import { plainYaml } from './plain-yaml.ts';

/** A piece of YAML inside a larger file. */
export interface YamlSource {
	readonly file: string;
	readonly text: string;
	/** Line of the file on which the YAML begins, from 1. */
	readonly firstLine: number;
}

/**
 * Reads YAML in the failsafe schema, so that 00100 stays 00100 and 250.00 stays 250.00, and holds it
 * against a schema. Every problem carries the place of the node it is about. [CF2] [CF3] [CF4]
 */
export function readYaml<Schema extends z.ZodType>(
	source: YamlSource,
	schema: Schema,
	prepare: (written: unknown) => unknown = (written) => written,
): Result<z.output<Schema>> {
	// Not the parser's own counting of lines: where it gives up and starts anew, it counts one twice.
	const lines = openTextLines(source.text);
	const place = (offset: number) => {
		const { line, column } = lines.placeOf(offset);
		return { file: source.file, line: source.firstLine + line - 1, column };
	};
	const parsed = parseYaml(source.text);
	if (parsed === null) {
		return refuse([
			{
				code: 'CF2',
				severity: 'error',
				message: 'The YAML is nested too deeply to read.',
				...place(0),
			},
		]);
	}
	const problems: Problem[] = [...parsed.errors, ...parsed.warnings].map((error) => ({
		code: 'CF2',
		severity: 'error',
		message: `The YAML cannot be read here: ${error.message.replace(/\s+/g, ' ')}.`.replace(
			/\.\.$/,
			'.',
		),
		...place(error.pos[0]),
	}));
	const { value, repeated, aliases } = plainYaml(parsed);
	for (const { name, offset } of repeated) {
		const message = `The field "${name}" stands here a second time.`;
		problems.push({ code: 'CF2', severity: 'error', message, ...place(offset) });
	}
	for (const offset of aliases) {
		const message = 'Write the value out: anchors and aliases are not used here.';
		problems.push({ code: 'CF2', severity: 'error', message, ...place(offset) });
	}
	if (hasErrors(problems)) return refuse(problems);

	const checked = schema.safeParse(prepare(value));
	if (checked.success) return succeed(checked.data);
	return refuse(checked.error.issues.flatMap((issue) => explain(issue, parsed, schema, place)));
}

const MOST_UNKNOWN = 50;

type Place = Pick<Problem, 'file' | 'line' | 'column'>;

function explain(
	issue: z.core.$ZodIssue,
	document: Document,
	schema: z.ZodType,
	place: (offset: number) => Place,
): Problem[] {
	if (issue.code === 'unrecognized_keys') {
		const known = knownFields(schema, issue.path);
		// Each unknown field is looked up in the text; of thousands the first will do.
		return issue.keys.slice(0, MOST_UNKNOWN).map((field) => {
			const suggestion = nearestWord(field, known);
			return {
				code: 'CF3',
				severity: 'error',
				message: `There is no field "${field}" here.`,
				...place(keyOffset(document, issue.path, field)),
				...(suggestion === null ? {} : { suggestion }),
			};
		});
	}
	if (issue.code === 'invalid_union' && issue.message === 'Invalid input') {
		// Of what the text might be, it is taken for what it fits best; the later one wins a tie.
		const branch =
			[...issue.errors].reverse().sort((a, b) => complaints(a) - complaints(b))[0] ?? [];
		return branch.flatMap((inner) =>
			explain({ ...inner, path: [...issue.path, ...inner.path] }, document, schema, place),
		);
	}
	const name = issue.path.join('.');
	const isMissing = !document.hasIn(issue.path) && issue.path.length > 0;
	const field = issue.path.at(-1);
	const message = isMissing
		? `The field "${String(field)}" is missing.`
		: `${name === '' ? 'The text' : `The field "${name}"`} ${issue.message}.`;
	return [{ code: 'CF4', severity: 'error', message, ...place(valueOffset(document, issue.path)) }];
}

function complaints(issues: readonly z.core.$ZodIssue[]): number {
	return issues.reduce(
		(sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
		0,
	);
}

/** Offset of the value at a path, or of the nearest thing above it that exists. */
function valueOffset(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length >= 0; length--) {
		const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}

function keyOffset(document: Document, path: readonly PropertyKey[], field: string): number {
	const map = path.length === 0 ? document.contents : document.getIn(path, true);
	if (isMap(map)) {
		for (const pair of map.items) {
			if (isPair(pair) && isScalar(pair.key) && pair.key.value === field)
				return pair.key.range?.[0] ?? 0;
		}
	}
	return valueOffset(document, path);
}

/** Names the schema allows at a path: what an unknown field may have been meant to be. */
function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	let current: unknown[] = variants(schema);
	for (const step of path) current = current.flatMap((one) => variants(stepInto(one, step)));
	return current.flatMap((one) => {
		const shape = property(one, 'shape');
		return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
	});
}

function stepInto(schema: unknown, step: PropertyKey): unknown {
	if (typeof step === 'number') return property(schema, 'element');
	return property(property(schema, 'shape'), step) ?? property(schema, 'valueType');
}

/** A schema without its wrappers; of a union, all that it may be. */
function variants(schema: unknown): unknown[] {
	const inner = peel(schema);
	const options = property(inner, 'options');
	return Array.isArray(options) ? options.flatMap(variants) : [inner];
}

/** Takes off what wraps a schema: optional, default, pipe, transform. */
function peel(schema: unknown): unknown {
	let current = schema;
	for (let depth = 0; depth < 8; depth++) {
		const definition = property(current, 'def');
		const next = property(definition, 'innerType') ?? property(definition, 'in');
		if (next === undefined) return current;
		current = next;
	}
	return current;
}

function property(holder: unknown, name: PropertyKey): unknown {
	if (typeof holder !== 'object' || holder === null) return undefined;
	return Reflect.get(holder, name);
}
