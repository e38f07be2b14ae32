import type { CaseSource } from '#domain/content';
import type { RenderedSkillPage } from '#domain/presenting';
import { readSkillPage } from '#domain/study';
import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { renderMarkdown } from '../render-markdown.ts';

/** Takes a page on a skill all the way to what is shown of it. [LI17] */
export function loadSkillPage(source: CaseSource): Result<RenderedSkillPage> {
	const read = readSkillPage(source);
	if (!read.ok) return read;
	const problems: Problem[] = [...read.problems];
	const render = (label: string, markdown: string) => {
		const result = renderMarkdown({ file: source.file, line: 1, label, markdown, topHeading: 3 });
		problems.push(...result.problems);
		return result.ok ? result.value : '';
	};
	const { id, guideline, rule, example, traps } = read.value;
	const page = {
		id,
		guideline,
		ruleHtml: render('Rule', rule),
		exampleHtml: render('Example', example),
		trapsHtml: render('Traps', traps),
	};
	return hasErrors(problems) ? refuse(problems) : succeed(page, problems);
}
