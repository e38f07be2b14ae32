import type { Section } from '#domain/content';
import type { RenderedSection } from '#domain/presenting';
import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { renderMarkdown } from '../render-markdown.ts';
import { anchorNames } from './anchor-names.ts';

/** The sections of one part of a case, and where they stand on a page. */
export interface PartToRender {
	readonly file: string;
	/** Begins the anchors of the sections. */
	readonly prefix: string;
	/** The level of an author's highest heading: one below the page's own above a section. */
	readonly topHeading: number;
	readonly sections: readonly Section[];
}

/**
 * Renders the sections of one part of a case. It stops at the first that can not be rendered, because
 * each may use up its whole time limit. [LI4]
 */
export function renderSections(part: PartToRender): Result<RenderedSection[]> {
	const { file, prefix, topHeading, sections } = part;
	const anchors = anchorNames(
		prefix,
		sections.map(({ heading }) => heading),
	);
	const rendered: RenderedSection[] = [];
	const problems: Problem[] = [];
	for (const [index, { heading, markdown, line }] of sections.entries()) {
		const result = renderMarkdown({ file, line, label: heading, markdown, topHeading });
		problems.push(...result.problems);
		if (!result.ok) break;
		rendered.push({ anchor: anchors[index] ?? prefix, heading, html: result.value });
	}
	return hasErrors(problems) ? refuse(problems) : succeed(rendered, problems);
}
