import { hasErrors, nearestWord, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import type { CaseSource } from '../read-case-file.ts';
import { LONGEST_CASE, readHints } from '../read-case-file.ts';
import { readYaml } from '../read-yaml.ts';
import { splitCaseText } from '../split-case-text.ts';
import type { TopSection } from '../split-case-text.ts';
import { upgradeFrom } from '../upgrade-case.ts';
import type { BillingCase, BillingSecrets, LearnerBilling } from './billing-case.ts';
import { billingFactsSchema } from './billing-facts.ts';
import type { DeskKind } from './desk-kind.ts';
import type { DeskReader } from './desk-reader.ts';
import { DESK_READERS } from './desk-readers.ts';

/** What a case of any desk has, and which of it can not be left out. */
const SHARED = ['Chart', 'Task', 'Reference', 'Key', 'Rationale', 'Hints', 'Instructor notes'];
const NEEDED = ['Chart', 'Task', 'Key', 'Rationale'];

/**
 * Reads the file of a billing case: front matter, shared sections, hints and rationale here, what a desk
 * adds by its own reader. Every problem is told at once with its place. [CF20]
 */
export function readBillingCase(kind: DeskKind, source: CaseSource): Result<BillingCase> {
	switch (kind) {
		case 'claim': {
			const read = readWith(kind, DESK_READERS[kind], source);
			return read.ok ? succeed({ kind, ...read.value }, read.problems) : read;
		}
		case 'eligibility': {
			const read = readWith(kind, DESK_READERS[kind], source);
			return read.ok ? succeed({ kind, ...read.value }, read.problems) : read;
		}
		case 'conversation': {
			const read = readWith(kind, DESK_READERS[kind], source);
			return read.ok ? succeed({ kind, ...read.value }, read.problems) : read;
		}
		case 'posting': {
			const read = readWith(kind, DESK_READERS[kind], source);
			return read.ok ? succeed({ kind, ...read.value }, read.problems) : read;
		}
		case 'receivables': {
			const read = readWith(kind, DESK_READERS[kind], source);
			return read.ok ? succeed({ kind, ...read.value }, read.problems) : read;
		}
		case 'denial': {
			const read = readWith(kind, DESK_READERS[kind], source);
			return read.ok ? succeed({ kind, ...read.value }, read.problems) : read;
		}
	}
}

/** The two halves of a case before its kind joins them. */
interface Halves<Kind extends DeskKind> {
	readonly learner: LearnerBilling<Kind>;
	readonly secrets: BillingSecrets<Kind>;
}

function readWith<Kind extends DeskKind>(
	kind: Kind,
	reader: DeskReader<Kind>,
	{ file, text }: CaseSource,
): Result<Halves<Kind>> {
	const problem = (line: number, code: string, message: string): Problem => {
		return { code, severity: 'error', message, file, line, column: 1 };
	};
	if (text.length > LONGEST_CASE) {
		const most = LONGEST_CASE.toLocaleString('en-US');
		return refuse([problem(1, 'CF7', `A case file may hold at most ${most} characters.`)]);
	}
	const { cut, problems } = splitCaseText(file, text);
	if (hasErrors(problems) && cut.sections.length === 0) return refuse(problems);
	const version = /^schema:[ \t]*["']?([\w/]+)/m.exec(cut.frontMatter)?.[1] ?? '';
	const facts = readYaml(
		{ file, text: cut.frontMatter, firstLine: cut.frontMatterLine },
		billingFactsSchema,
		(written) => upgradeFrom(version).facts(written),
	);
	problems.push(...facts.problems);
	// What follows an open fence cannot be judged: its sections would all be called missing.
	if (cut.isCutShort) return refuse(problems);
	problems.push(...judgeSections(cut.sections, reader.sections, problem));
	if (!facts.ok) return refuse(problems);

	const section = (heading: string) => cut.sections.find((one) => one.heading === heading);
	const { schema: _schema, authors, sources, ...shown } = facts.value;
	const own = reader.read({ file, facts: shown, section });
	problems.push(...own.problems);
	if (!own.ok || hasErrors(problems)) return refuse(problems);
	const { matter, key, revision } = own.value;
	const learner = {
		kind,
		facts: shown,
		chart: section('Chart')?.parts ?? [],
		task: section('Task')?.markdown.trim() ?? '',
		reference: section('Reference')?.markdown.trim() ?? '',
		matter,
	};
	const secrets = {
		kind,
		revision,
		key,
		rationale: section('Rationale')?.parts ?? [],
		hints: readHints(section('Hints')),
		instructorNotes: section('Instructor notes')?.markdown.trim() ?? '',
		sources,
		authors,
	};
	return succeed({ learner, secrets }, problems);
}

function judgeSections(
	sections: readonly TopSection[],
	own: readonly string[],
	problem: (line: number, code: string, message: string) => Problem,
): Problem[] {
	const known = [...SHARED, ...own];
	const problems: Problem[] = [];
	const seen = new Set<string>();
	for (const { heading, line, parts, opening } of sections) {
		if (!known.includes(heading)) {
			const suggestion = nearestWord(heading, known);
			const unknown = problem(line, 'CF5', `"${heading}" is not a section of a case.`);
			problems.push(suggestion === null ? unknown : { ...unknown, suggestion });
		} else if (seen.has(heading)) {
			problems.push(problem(line, 'CF6', `The section "${heading}" stands here a second time.`));
		}
		seen.add(heading);
		const twice = parts.find((part, at) => parts.findIndex((p) => p.heading === part.heading) < at);
		if (twice) {
			const message = `The heading "${twice.heading}" stands twice in "${heading}".`;
			problems.push(problem(twice.line, 'CF6', message));
		}
		if (heading === 'Chart' && (parts.length === 0 || opening.trim() !== '')) {
			problems.push(
				problem(line, 'CF6', 'The chart is divided into ### sections, from its start.'),
			);
		}
	}
	for (const heading of [...NEEDED, ...own]) {
		if (!seen.has(heading))
			problems.push(problem(1, 'CF6', `The section "${heading}" is missing.`));
	}
	return problems;
}
