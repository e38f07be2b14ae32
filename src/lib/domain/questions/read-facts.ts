import type { z } from 'zod';
import type { Span } from '#domain/checking';
import { readYaml } from '#domain/content';
import type { Problem } from '#domain/result';
import { fileFactsSchema, itemFactsSchema } from './questions-schema.ts';
import type { WrittenQuestions } from './written-questions.ts';

/** The fields of a file and of its questions, as read. */
export type FileFacts = z.output<typeof fileFactsSchema>;
export type ItemFacts = z.output<typeof itemFactsSchema>;

/** The rules of YAML by the numbers they have for cases, and for questions. */
const NUMBERS: Readonly<Record<string, string>> = { CF2: 'QU2', CF3: 'QU3', CF4: 'QU4' };

/** Reads the front matter; null where it can not be read, with the reasons noted. [QU2] [QU3] [QU4] */
export function readFileFacts(written: WrittenQuestions, problems: Problem[]): FileFacts | null {
	return readFacts(written, written.frontMatter, fileFactsSchema, problems);
}

/** Reads the fence of a question; null where it can not be read, with the reasons noted. */
export function readItemFacts(
	written: WrittenQuestions,
	yaml: Span | null,
	problems: Problem[],
): ItemFacts | null {
	return readFacts(written, yaml, itemFactsSchema, problems);
}

function readFacts<Schema extends z.ZodType>(
	{ file, text, lines }: WrittenQuestions,
	span: Span | null,
	schema: Schema,
	problems: Problem[],
): z.output<Schema> | null {
	if (span === null) return null;
	const firstLine = lines.placeOf(span.start).line;
	const yaml = { file, text: text.slice(span.start, span.end), firstLine };
	const read = readYaml(yaml, schema);
	problems.push(...read.problems.map((problem) => placed(problem, lines)));
	return read.ok ? read.value : null;
}

/** A misspelt field gets its length and its edit; what is missing has no length. */
function placed(problem: Problem, lines: WrittenQuestions['lines']): Problem {
	const code = NUMBERS[problem.code] ?? problem.code;
	const [, name] = /^There is no field "(.*)" here\.$/.exec(problem.message) ?? [];
	const rest = lines.lineAt(problem.line).slice(problem.column - 1);
	if (name === undefined || !rest.startsWith(name)) return { ...problem, code };
	const { suggestion, line, column } = problem;
	const fix =
		suggestion === undefined
			? {}
			: { fix: { line, column, length: name.length, text: suggestion } };
	return { ...problem, code, length: name.length, ...fix };
}
