import { z } from 'zod';
import { outlineCase } from '#domain/checking';
import { list, oneOf, readYaml, text, wholeNumber } from '#domain/content';
import type { CaseSource } from '#domain/content';
import { domainsOf, EXAMS } from '#domain/questions';
import { hasErrors, openTextLines, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import type { Blueprint } from './blueprint.ts';

const blueprintSchema = z.strictObject({
	schema: z.literal('exam/1', { error: 'must be exam/1, the version this program reads' }),
	id: oneOf(EXAMS),
	title: text(),
	name: text(),
	owner: text(),
	website: text().regex(/^https:\/\/\S+$/, { error: 'must be an https address' }),
	minutes: wholeNumber(1, 600),
	books: oneOf(['open', 'closed']),
	'code-year': wholeNumber(2020, 2099),
	pretest: wholeNumber(0, 100),
	verdict: z.union([
		z.strictObject({ kind: z.literal('raw'), percent: wholeNumber(1, 100) }),
		z.strictObject({
			kind: z.literal('readiness'),
			percent: wholeNumber(1, 100),
			'per-domain': wholeNumber(1, 100),
		}),
	]),
	domains: z.array(z.strictObject({ id: text(), name: text(), items: wholeNumber(1, 200) }), {
		error: 'must be a list of domains',
	}),
	unsure: list(text()),
});

/** Reads a file of `content/exams`: front matter and one section, Rules. [EX1] */
export function readBlueprint({ file, text: written }: CaseSource): Result<Blueprint> {
	const lines = openTextLines(written);
	const { frontMatter, sections } = outlineCase(written, lines);
	const fault = (message: string, line = 1): Problem => ({
		code: 'EX1',
		severity: 'error',
		message,
		file,
		line,
		column: 1,
	});
	if (frontMatter === null) {
		return refuse([fault('An exam begins with front matter between two lines of three hyphens.')]);
	}
	const yaml = written.slice(frontMatter.start, frontMatter.end);
	const read = readYaml({ file, text: yaml, firstLine: 2 }, blueprintSchema);
	const problems: Problem[] = read.problems.map((problem) => ({ ...problem, code: 'EX1' }));
	const rules = sections.find(({ heading }) => heading === 'Rules');
	for (const { heading, headingLine } of sections) {
		if (heading === 'Rules') continue;
		const { line } = lines.placeOf(headingLine.start);
		problems.push(fault(`"${heading}" is no section of an exam; its one section is Rules.`, line));
	}
	if (rules === undefined) problems.push(fault('The section "Rules" is missing.'));
	if (!read.ok || rules === undefined || hasErrors(problems)) return refuse(problems);
	const { schema: _schema, 'code-year': codeYear, verdict, ...facts } = read.value;
	const wanted = domainsOf(facts.id);
	if (facts.domains.map(({ id }) => id).join(' ') !== wanted.join(' ')) {
		const message = `The domains of this exam are ${wanted.join(', ')}, in this order.`;
		return refuse([fault(message, 2)]);
	}
	return succeed({
		...facts,
		codeYear,
		verdict:
			verdict.kind === 'raw'
				? verdict
				: { kind: verdict.kind, percent: verdict.percent, perDomain: verdict['per-domain'] },
		rules: written.slice(rules.body.start, rules.body.end).trim(),
	});
}
