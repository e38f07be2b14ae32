import { readCaseFile } from '#domain/content';
import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import type { CaseRevision } from './case-revision.ts';
import { renderCase } from './render-case.ts';

/** Takes the text of a case file all the way to a revision that can be served. */
export function loadCase(file: string, text: string): Result<CaseRevision> {
	const read = readCaseFile({ file, text });
	if (!read.ok) return read;
	const rendered = renderCase({ file, text, parts: read.value });
	const problems = [...read.problems, ...rendered.problems];
	return rendered.ok ? succeed(rendered.value, problems) : refuse(problems);
}
