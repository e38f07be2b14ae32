import type { CaseFile, CaseKey, Section } from '#domain/content';
import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { hashRevision } from '#server/revision-store';
import { renderMarkdown } from '../render-markdown.ts';
import type { CaseRevision } from './case-revision.ts';
import { lightEvidence } from './light-evidence.ts';
import { renderSections } from './render-sections.ts';

/** A case file that was read, with the text it was read from. */
export interface ReadCase {
	readonly file: string;
	readonly text: string;
	readonly parts: CaseFile;
}

/** Renders a case once, for all requests to come: the public half and, apart from it, the secret one. */
export function renderCase({ file, text, parts }: ReadCase): Result<CaseRevision> {
	const { learner, secrets } = parts;
	const chart = renderSections({
		file,
		prefix: 'chart',
		topHeading: 3,
		sections: learner.chart,
	});
	const task = renderTop(file, text, 'Task', learner.task);
	const reference = renderTop(file, text, 'Reference', learner.reference);
	const rationale = renderSections({
		file,
		prefix: 'rationale',
		topHeading: 4,
		sections: [...secrets.rationale, ...unexplained(secrets.key, secrets.rationale)],
	});
	const hints = renderSections({
		file,
		prefix: 'hint',
		topHeading: 4,
		sections: hintsAsSections(text, secrets.hints),
	});
	const all = [chart, task, reference, rationale, hints];
	const problems = all.flatMap((result) => result.problems);
	if (!chart.ok || !task.ok || !reference.ok || !rationale.ok || !hints.ok) return refuse(problems);

	const lit = lightEvidence(chart.value, secrets.key);
	const page = {
		learner,
		chart: chart.value,
		taskHtml: task.value,
		referenceHtml: reference.value,
	};
	const revealed = {
		learner,
		key: secrets.key,
		chart: lit.chart,
		quotes: lit.quotes,
		rationale: rationale.value,
	};
	const secret = { text, hints: hints.value.map(({ html }) => html), revealed };
	const revision = { hash: hashRevision(text), page, secret };
	const found = [...problems, ...lit.unfound.map((quote) => notFound(file, learner.chart, quote))];
	return hasErrors(found) ? refuse(found) : succeed(revision, found);
}

/** Renders a section that is no list of parts; empty where there is none. */
export function renderTop(
	file: string,
	text: string,
	label: string,
	markdown: string,
): Result<string> {
	if (markdown === '') return succeed('');
	return renderMarkdown({ file, line: lineOf(text, label), label, markdown, topHeading: 3 });
}

/** Hints as sections, so that each is rendered by itself. */
export function hintsAsSections(text: string, hints: readonly string[]): Section[] {
	const line = lineOf(text, 'Hints');
	return hints.map((markdown, index) => ({ heading: `Hint ${index + 1}`, markdown, line }));
}

function lineOf(text: string, label: string): number {
	const lines = text.split(/\r\n|\n|\r/);
	const at = lines.findIndex((one) => one.startsWith('##') && one.slice(2).trim() === label);
	return Math.max(1, at + 1);
}

/** What the author says of an optional code explains it, where the rationale does not. */
function unexplained(key: CaseKey, rationale: readonly Section[]): Section[] {
	const explained = rationale.flatMap(({ heading }) => heading.toUpperCase().split(/[\s,]+/));
	return key.parts
		.flatMap(({ optional }) => optional)
		.filter(({ code }) => !explained.includes(code))
		.map(({ code, why }) => ({ heading: code, markdown: why, line: 1 }));
}

function notFound(
	file: string,
	chart: readonly Section[],
	quote: { readonly in: string; readonly quote: string },
): Problem {
	const line = chart.find(({ heading }) => heading === quote.in)?.line ?? 1;
	const message = `"${quote.in}" does not say "${quote.quote}", so it can not be lit there.`;
	return { code: 'LI7', severity: 'warning', message, file, line, column: 1 };
}
