import { z } from 'zod';
import { judgeSections, list, name, readYaml, splitCaseText, text } from '#domain/content';
import type { CaseSource } from '#domain/content';
import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';

/** What is taught of one skill of `content/skills.yaml`. All of it is public. */
export interface SkillPage {
	/** Id of the skill. */
	readonly id: string;
	/** Sections of the Official Guidelines it rests on, such as OG IV.H. */
	readonly guideline: readonly string[];
	/** Where else its facts come from. */
	readonly sources: readonly string[];
	/** Markdown: the rule in plain words. */
	readonly rule: string;
	/** Markdown: one example from beginning to end. */
	readonly example: string;
	/** Markdown: a list of what goes wrong. */
	readonly traps: string;
}

const schema = z.strictObject({
	schema: z.literal('skill/1', { error: 'must be skill/1, the version this program reads' }),
	id: name(),
	guideline: list(text()),
	sources: list(text()),
});

const SECTIONS = ['Rule', 'Example', 'Traps'];
const RULE = 'SK1';

/** Reads a file of `content/skills`: front matter, then Rule, Example and Traps, each once. [SK1] */
export function readSkillPage({ file, text: written }: CaseSource): Result<SkillPage> {
	const { cut, problems: seams } = splitCaseText(file, written);
	if (cut.isCutShort) {
		const message =
			'A page on a skill begins with front matter between two lines of three hyphens, and every code fence is closed.';
		return refuse([fault(file, message)]);
	}
	const facts = readYaml({ file, text: cut.frontMatter, firstLine: cut.frontMatterLine }, schema);
	const problems: Problem[] = [...seams, ...facts.problems].map((one) => ({ ...one, code: RULE }));
	const rules = { what: 'page on a skill', code: RULE, known: SECTIONS, needed: SECTIONS };
	problems.push(...judgeSections(file, cut.sections, rules));
	const traps = cut.sections.find(({ heading }) => heading === 'Traps');
	if (traps !== undefined && (traps.markdown.match(/^- \S/gm) ?? []).length < 2) {
		const message = 'Traps are a list of two or more, each beginning with a hyphen.';
		problems.push({ ...fault(file, message), line: traps.line });
	}
	if (!facts.ok || hasErrors(problems)) return refuse(problems);
	const section = (heading: string) =>
		cut.sections.find((one) => one.heading === heading)?.markdown.trim() ?? '';
	const { id, guideline, sources } = facts.value;
	const words = { rule: section('Rule'), example: section('Example'), traps: section('Traps') };
	return succeed({ id, guideline, sources, ...words }, problems);
}

function fault(file: string, message: string): Problem {
	return { code: RULE, severity: 'error', message, file, line: 1, column: 1 };
}
