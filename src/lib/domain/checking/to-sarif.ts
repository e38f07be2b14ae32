import { openTextLines } from '#domain/result';
import type { Problem, Severity } from '#domain/result';
import type { Suppressed } from './apply-exceptions.ts';
import type { Rule } from './rule.ts';
import { tellExample } from './tell-rule.ts';

/** What a log is made of. */
export interface SarifMatter {
	readonly problems: readonly Problem[];
	readonly suppressed: readonly Suppressed[];
	readonly rules: readonly Rule[];
	/** The text of each file by its name, so that edits can be placed. */
	readonly texts: ReadonlyMap<string, string>;
	readonly version: string;
}

const LEVELS = { error: 'error', warning: 'warning', hint: 'note' } as const satisfies Record<
	Severity,
	string
>;

/** Writes what was found as a SARIF 2.1.0 log, the form code hosts and editors read. */
export function toSarif({ problems, suppressed, rules, texts, version }: SarifMatter): object {
	const known = new Map(rules.map((rule, index) => [rule.id, index]));
	// Other readers have rules of their own (payers); their problems are told, if not explained.
	const others = [...new Set(problems.map(({ code }) => code))].filter((code) => !known.has(code));
	others.forEach((code, at) => known.set(code, rules.length + at));
	const describe = (problem: Problem) => ({
		...describeProblem(problem, known.get(problem.code) ?? -1),
		...describeFix(problem, texts.get(problem.file)),
	});
	return {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'chart-to-claim cases',
						semanticVersion: version,
						rules: [...rules.map(describeRule), ...others.map((id) => ({ id }))],
					},
				},
				columnKind: 'utf16CodeUnits',
				results: [
					...problems.map(describe),
					...suppressed.map(({ problem, reason }) => ({
						...describe(problem),
						suppressions: [{ kind: 'inSource', justification: reason }],
					})),
				],
			},
		],
	};
}

function describeRule(rule: Rule): object {
	const { id, title, why, severity } = rule;
	const { wrong, right } = tellExample(rule);
	return {
		id,
		shortDescription: { text: `${title}.` },
		fullDescription: { text: why },
		help: {
			text: `${why}\n\nWrong:\n${wrong}\n\nRight:\n${right}`,
			markdown: `${why}\n\nWrong:\n\n\`\`\`\`\n${wrong}\n\`\`\`\`\n\nRight:\n\n\`\`\`\`\n${right}\n\`\`\`\``,
		},
		defaultConfiguration: { level: LEVELS[severity] },
	};
}

function describeProblem(problem: Problem, ruleIndex: number): object {
	const { code, severity, message, file, suggestion, line, column, length } = problem;
	const advice = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
	const end = length === undefined ? {} : { endLine: line, endColumn: column + length };
	const region = { startLine: line, startColumn: column, ...end };
	return {
		ruleId: code,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: `${message}${advice}` },
		locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) }, region } }],
	};
}

function describeFix({ fix, file, suggestion }: Problem, text: string | undefined): object {
	if (fix === undefined || text === undefined) return {};
	const lines = openTextLines(text);
	const end = lines.placeOf((lines.offsetOf(fix) ?? 0) + fix.length);
	const deletedRegion = {
		startLine: fix.line,
		startColumn: fix.column,
		endLine: end.line,
		endColumn: end.column,
	};
	const replacements = [{ deletedRegion, insertedContent: { text: fix.text } }];
	const artifactChanges = [{ artifactLocation: { uri: toUri(file) }, replacements }];
	return { fixes: [{ description: { text: `Write ${suggestion ?? fix.text}` }, artifactChanges }] };
}

/** A path as a URI reference: forward slashes, and nothing that would mean something else. */
function toUri(file: string): string {
	return file
		.split(/[\\/]/)
		.map((step) => encodeURIComponent(step))
		.join('/');
}
