import { papersOfDesk, quotesOfDesk, readBillingCase } from '#domain/content';
import type { DeskKind } from '#domain/content';
import { hasErrors, refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import { hashRevision } from '#server/revision-store';
import type { BillingRevision } from './billing-revision.ts';
import { lightDesk } from './light-desk.ts';
import { hintsAsSections, renderTop } from './render-case.ts';
import { renderSections } from './render-sections.ts';

/** Takes the text of a billing case all the way to a revision that can be served. [LI20] */
export function loadBilling(kind: DeskKind, file: string, text: string): Result<BillingRevision> {
	const read = readBillingCase(kind, { file, text });
	if (!read.ok) return read;
	const { learner, secrets } = read.value;
	const sections = (prefix: string, topHeading: number, all: typeof learner.chart) =>
		renderSections({ file, prefix, topHeading, sections: all });
	const chart = sections('chart', 3, learner.chart);
	const task = renderTop(file, text, 'Task', learner.task);
	const reference = renderTop(file, text, 'Reference', learner.reference);
	const rationale = sections('rationale', 4, secrets.rationale);
	const hints = sections('hint', 4, hintsAsSections(text, secrets.hints));
	const rendered = [chart, task, reference, rationale, hints];
	const problems = [...read.problems, ...rendered.flatMap((result) => result.problems)];
	if (!chart.ok || !task.ok || !reference.ok || !rationale.ok || !hints.ok) return refuse(problems);
	const revision: BillingRevision = {
		hash: hashRevision(text),
		page: {
			learner,
			chart: chart.value,
			taskHtml: task.value,
			referenceHtml: reference.value,
		},
		secret: {
			text,
			hints: hints.value.map(({ html }) => html),
			revealed: {
				...read.value,
				...lightDesk(chart.value, papersOfDesk(read.value), quotesOfDesk(read.value)),
				rationale: rationale.value,
			},
		},
	};
	return hasErrors(problems) ? refuse(problems) : succeed(revision, problems);
}
