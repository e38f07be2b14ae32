import { nearestWord } from '#domain/result';
import type { Problem } from '#domain/result';
import { nameOf } from './names-of-lines.ts';
import { adviceOn, lengthOnLine } from './report.ts';
import type { OutlinePart } from './outline-case.ts';
import { isWithin } from './span.ts';
import { rewrite } from './write-yaml.ts';
import type { WrittenCase } from './written-case.ts';
import { codeOf } from './written-key.ts';
import type { WrittenKey } from './written-key.ts';
import type { YamlNode, YamlText } from './yaml-tree.ts';

/**
 * Completes a problem of the reader with what is known once the file is seen as a whole: how much of the
 * line is meant, and the edit that follows its suggestion.
 */
export function placeFormatProblem(written: WrittenCase, problem: Problem): Problem {
	if (problem.code === 'CF8') return placeReference(written, problem);
	// What is missing has no length.
	if (problem.message.endsWith(' is missing.')) return problem;
	const start = written.lines.offsetOf(problem) ?? 0;
	if (problem.code === 'CF5' || problem.code === 'CF6') {
		const section = sectionAt(written, start);
		if (section === null) return problem;
		const placed = { ...problem, length: lengthOnLine(written, section.headingLine) };
		if (problem.suggestion === undefined) return placed;
		return {
			...placed,
			...adviceOn(written, section.headingSpan, { suggestion: problem.suggestion }),
		};
	}
	const node = nodeAt(written.facts, start) ?? nodeAt(written.keyTree, start);
	if (node === null) return problem;
	const length = lengthOnLine(written, node);
	const placed = length > 0 ? { ...problem, length } : problem;
	if (node.kind !== 'text') return placed;
	const suggestion = problem.suggestion ?? oneOfThese(problem.message, node);
	// A field that another kind of part has is suggested under its own name.
	if (suggestion === null || suggestion === node.value) return withoutSuggestion(placed);
	const advice = { suggestion, ...rewrite(written.text, node, suggestion) };
	return { ...placed, ...adviceOn(written, node, advice) };
}

function withoutSuggestion({ suggestion: _suggestion, ...problem }: Problem): Problem {
	return problem;
}

/**
 * The reader places what is wrong inside a key by the text of a code, which may stand elsewhere too; here
 * the reference or the line itself is found.
 */
function placeReference(written: WrittenCase, problem: Problem): Problem {
	const { message, suggestion } = problem;
	const place = findInKey(written.key, message);
	if (place === undefined) return problem;
	const placed = {
		...problem,
		...written.lines.placeOf(place.start),
		length: lengthOnLine(written, place),
	};
	if (suggestion === undefined) return placed;
	const meant = asWritten(written.key, suggestion);
	const advice = { suggestion: meant, ...rewrite(written.text, place, meant) };
	return { ...placed, ...adviceOn(written, place, advice) };
}

function findInKey(key: WrittenKey | null, message: string): YamlText | undefined {
	const lines = (key?.parts ?? []).flatMap((part) => part.lines);
	const missing = /([^\s,]+), which this key does not have/.exec(message)?.[1];
	if (missing !== undefined) return referencesOf(key).find((text) => codeOf(text) === missing);
	const part = /^The part (\S+) needs more/.exec(message)?.[1];
	if (part !== undefined) return key?.parts.find(({ id }) => id?.value === part)?.id ?? undefined;
	const crowded = /^(\S+) needs \d+ pointers/.exec(message)?.[1];
	const twice = /^The line (\S+) stands twice/.exec(message)?.[1]?.toUpperCase();
	const named = lines.filter((line) => nameOf(line) === twice);
	const line = named[1] ?? lines.find(({ code }) => codeOf(code) === crowded);
	return line?.code;
}

/** Names are compared in upper case, and offered as their author wrote them. */
function asWritten(key: WrittenKey | null, name: string): string {
	const ids = (key?.parts ?? []).flatMap(({ lines }) => lines.flatMap(({ id }) => id ?? []));
	return ids.find((id) => codeOf(id) === name)?.value ?? name;
}

function referencesOf(key: WrittenKey | null): YamlText[] {
	return (key?.parts ?? []).flatMap(({ lines, wrong, pairs }) => [
		...lines.flatMap(({ refersTo }) => refersTo),
		...wrong.flatMap(({ instead }) => instead ?? []),
		...pairs.flatMap((pair) => pair.lines),
	]);
}

/** A value that is none of the words it must be was probably meant to be one of them. */
function oneOfThese(message: string, node: YamlNode): string | null {
	const words = /must (?:be one of|have a type): ([a-z, -]+)\.$/
		.exec(message)?.[1]
		?.split(/, | or /);
	return words === undefined || node.kind !== 'text' ? null : nearestWord(node.value, words);
}

/** The innermost node that begins at an offset, or the name of a field there. */
function nodeAt(node: YamlNode | null, offset: number): YamlNode | null {
	if (node === null || (node.start !== offset && !isWithin(offset, node))) return null;
	if (node.kind === 'text') return node.start === offset ? node : null;
	const below: YamlNode[] =
		node.kind === 'list'
			? [...node.items]
			: node.fields.flatMap(({ name, value }) => (value === null ? [name] : [name, value]));
	// A map begins where its first field does; a field that is meant is named, a map is not.
	const inner = below.map((one) => nodeAt(one, offset)).find((one) => one !== null);
	return inner ?? (node.start === offset ? node : null);
}

/** A file of nothing but headings has thousands that are wrong. */
function sectionAt({ outline, lines }: WrittenCase, offset: number): OutlinePart | null {
	const { line } = lines.placeOf(offset);
	return outline.headings.get(line) ?? null;
}
