import { hasErrors, nearestWord, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { buildKey } from './build-key.ts';
import type { CaseAsks, CaseFile, CaseSecrets, LearnerCase } from './case-file.ts';
import type { CaseKey } from './case-key.ts';
import { factsSchema } from './facts-schema.ts';
import { findFence } from './find-fence.ts';
import { findKeyReferences } from './key-references.ts';
import { keySchema } from './key-schema.ts';
import { readYaml } from './read-yaml.ts';
import { splitCaseText } from './split-case-text.ts';
import type { TopSection } from './split-case-text.ts';
import { upgradeFrom } from './upgrade-case.ts';
import type { Upgrade } from './upgrade-case.ts';

/** The text of a case file and the name to report its problems under. */
export interface CaseSource {
	readonly file: string;
	readonly text: string;
}

/** The most characters a case file may hold: longer ones take the markdown renderer seconds. */
export const LONGEST_CASE = 64 * 1024;

const SECTIONS = ['Chart', 'Task', 'Reference', 'Key', 'Rationale', 'Hints', 'Instructor notes'];
const NEEDED = ['Chart', 'Task', 'Key', 'Rationale'];

/**
 * Reads a case file into what a learner may see and what only the server may hold, or says, all at
 * once and with places, why it cannot. Whether the case is *true* (quotes, codes, self-test) is the
 * checker's business; here it is only well formed. [CF1]–[CF8]
 */
export function readCaseFile(source: CaseSource): Result<CaseFile> {
	const { file, text } = source;
	if (text.length > LONGEST_CASE) {
		const most = LONGEST_CASE.toLocaleString('en-US');
		return refuse([problem(file, 1, 'CF7', `A case file may hold at most ${most} characters.`)]);
	}
	const { cut, problems } = splitCaseText(file, text);
	if (hasErrors(problems) && cut.sections.length === 0) return refuse(problems);

	const version = /^schema:[ \t]*["']?([\w/]+)/m.exec(cut.frontMatter)?.[1] ?? '';
	const upgrade = upgradeFrom(version);
	const facts = readYaml(
		{ file, text: cut.frontMatter, firstLine: cut.frontMatterLine },
		factsSchema,
		(written) => upgrade.facts(written),
	);
	problems.push(...facts.problems);
	// What follows an open fence cannot be judged: its sections would all be called missing.
	if (cut.isCutShort) return refuse(problems);
	problems.push(...judgeSections(file, cut.sections));
	const section = (heading: string) => cut.sections.find((one) => one.heading === heading);
	const keySection = section('Key');
	const key = keySection === undefined ? refuse<CaseKey>([]) : readKey(file, keySection, upgrade);
	problems.push(...key.problems);
	if (!facts.ok || !key.ok || hasErrors(problems)) return refuse(problems);

	const { schema: _schema, authors, sources, ...shown } = facts.value;
	const learner: LearnerCase = {
		facts: shown,
		chart: section('Chart')?.parts ?? [],
		task: section('Task')?.markdown.trim() ?? '',
		reference: section('Reference')?.markdown.trim() ?? '',
		asks: asksOf(key.value),
	};
	const secrets: CaseSecrets = {
		key: key.value,
		rationale: section('Rationale')?.parts ?? [],
		hints: readHints(section('Hints')),
		instructorNotes: section('Instructor notes')?.markdown.trim() ?? '',
		sources,
		authors,
	};
	return succeed({ learner, secrets }, problems);
}

/** Where a query is the whole answer, both halves are shown: a sheet without them would tell. */
function asksOf({ parts }: CaseKey): CaseAsks {
	const asks = (type: 'diagnoses' | 'procedures') =>
		parts.length === 0 || parts.some((part) => part.type === type);
	return { diagnoses: asks('diagnoses'), procedures: asks('procedures') };
}

function readKey(file: string, section: TopSection, upgrade: Upgrade): Result<CaseKey> {
	const fence = findFence(section);
	if (fence === null) {
		const message = 'The key stands in one fenced block that begins with ```yaml.';
		return refuse([problem(file, section.line, 'CF6', message)]);
	}
	const yaml = { file, text: fence.text, firstLine: fence.line };
	const written = readYaml(yaml, keySchema, (value) => upgrade.key(value));
	if (!written.ok) return written;
	const key = buildKey(written.value);
	return succeed(key, findKeyReferences(key, written.value, yaml));
}

function judgeSections(file: string, sections: readonly TopSection[]): Problem[] {
	const problems: Problem[] = [];
	const seen = new Set<string>();
	for (const { heading, line, parts, opening } of sections) {
		if (!SECTIONS.includes(heading)) {
			const suggestion = nearestWord(heading, SECTIONS);
			const unknown = problem(file, line, 'CF5', `"${heading}" is not a section of a case.`);
			problems.push(suggestion === null ? unknown : { ...unknown, suggestion });
		} else if (seen.has(heading)) {
			problems.push(
				problem(file, line, 'CF6', `The section "${heading}" stands here a second time.`),
			);
		}
		seen.add(heading);
		const twice = parts.find((part, at) => parts.findIndex((p) => p.heading === part.heading) < at);
		if (twice) {
			const message = `The heading "${twice.heading}" stands twice in "${heading}".`;
			problems.push(problem(file, twice.line, 'CF6', message));
		}
		if (heading === 'Chart' && parts.length === 0) {
			problems.push(problem(file, line, 'CF6', 'The chart needs at least one ### section.'));
		}
		if (heading === 'Chart' && opening.trim() !== '') {
			problems.push(
				problem(file, line, 'CF6', 'The chart begins with a ### section, not with text.'),
			);
		}
	}
	for (const heading of NEEDED) {
		if (!seen.has(heading))
			problems.push(problem(file, 1, 'CF6', `The section "${heading}" is missing.`));
	}
	return problems;
}

/** The hints of a case: an ordered list whose items may run over several lines. */
export function readHints(section: TopSection | undefined): string[] {
	const items = (section?.markdown ?? '').split(/^\d+\.[ \t]+/m).slice(1);
	return items.map((item) => item.replace(/\s+/g, ' ').trim()).filter((item) => item !== '');
}

function problem(file: string, line: number, code: string, message: string): Problem {
	return { code, severity: 'error', message, file, line, column: 1 };
}
