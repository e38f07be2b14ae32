import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { judgeSections } from '../judge-sections.ts';
import { LONGEST_CASE } from '../read-case-file.ts';
import type { CaseSource } from '../read-case-file.ts';
import { readFence } from '../read-fence.ts';
import { readYaml } from '../read-yaml.ts';
import { splitCaseText } from '../split-case-text.ts';
import {
	aspectsSchema,
	billsSchema,
	careersFactsSchema,
	figuresSchema,
	mythsSchema,
	sourcesSchema,
} from './careers-schema.ts';
import type { Careers } from './careers.ts';
import { judgeSources } from './judge-sources.ts';
import { judgeWords } from './judge-words.ts';

const SECTIONS = ['About', 'Aspects', 'Figures', 'Bills', 'Myths', 'Sources'];
const RULE = 'CM1';

/**
 * Reads `content/careers.md`, the two jobs side by side. It is read whole or not at all, and whatever is
 * wrong is named in one pass, each thing at its place. [CM1] [CM2] [CM3]
 */
export function readCareers({ file, text }: CaseSource): Result<Careers> {
	const fault = (message: string): Problem => {
		return { code: RULE, severity: 'error', message, file, line: 1, column: 1 };
	};
	if (text.length > LONGEST_CASE) {
		const most = LONGEST_CASE.toLocaleString('en-US');
		return refuse([fault(`The comparison may hold at most ${most} characters.`)]);
	}
	const { cut, problems } = splitCaseText(file, text);
	if (cut.isCutShort && cut.sections.length === 0 && cut.frontMatter === '') {
		const message = 'The comparison begins with front matter between two lines of three hyphens.';
		return refuse([fault(message)]);
	}
	const facts = readYaml(
		{ file, text: cut.frontMatter, firstLine: cut.frontMatterLine },
		careersFactsSchema,
	);
	problems.push(...facts.problems);
	// What follows an open fence cannot be judged: its sections would all be called missing.
	if (cut.isCutShort) return refuse(problems);
	const rules = { what: 'comparison', code: RULE, known: SECTIONS, needed: SECTIONS };
	problems.push(...judgeSections(file, cut.sections, rules));

	const section = (heading: string) => cut.sections.find((one) => one.heading === heading);
	const aspects = readFence(file, section('Aspects'), aspectsSchema, RULE);
	const figures = readFence(file, section('Figures'), figuresSchema, RULE);
	const bills = readFence(file, section('Bills'), billsSchema, RULE);
	const myths = readFence(file, section('Myths'), mythsSchema, RULE);
	const sources = readFence(file, section('Sources'), sourcesSchema, RULE);
	for (const fence of [aspects, figures, bills, myths, sources]) problems.push(...fence.problems);
	if (figures.ok && sources.ok) problems.push(...judgeSources(figures.value, sources.value));
	for (const fence of [aspects, bills, myths]) {
		if (fence.ok) problems.push(...judgeWords(fence.value));
	}
	if (
		!(facts.ok && aspects.ok && figures.ok && bills.ok && myths.ok && sources.ok) ||
		hasErrors(problems)
	) {
		return refuse(problems);
	}
	const { schema: _schema, ...shown } = facts.value;
	const careers: Careers = {
		...shown,
		about: paragraphsOf(section('About')?.markdown ?? ''),
		aspects: aspects.value.read,
		figures: figures.value.read,
		bills: bills.value.read,
		myths: myths.value.read,
		sources: sources.value.read,
	};
	return succeed(careers, problems);
}

function paragraphsOf(markdown: string): string[] {
	return markdown
		.split(/\n[ \t]*\n/)
		.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
		.filter((paragraph) => paragraph !== '');
}
