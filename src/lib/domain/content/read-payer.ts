import { noTerms } from '#domain/claims';
import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { judgeSections } from './judge-sections.ts';
import type { Payer } from './payer.ts';
import { payerFactsSchema, payerFeesSchema, payerRulesSchema } from './payer-schema.ts';
import { LONGEST_CASE } from './read-case-file.ts';
import type { CaseSource } from './read-case-file.ts';
import { readFees } from './read-fees.ts';
import { readFence } from './read-fence.ts';
import { readPayerTerms } from './read-payer-terms.ts';
import { readYaml } from './read-yaml.ts';
import { splitCaseText } from './split-case-text.ts';
import { upgradePayerFrom } from './upgrade-payer.ts';

/**
 * Reads a payer file: front matter, what it is, its rules, its terms and its fees. Like a case it is read
 * whole or not at all, and whatever is wrong is named in one pass, each thing at its place. [PY1] [PY9]
 */
export function readPayer(source: CaseSource): Result<Payer> {
	const { file, text } = source;
	if (text.length > LONGEST_CASE) {
		const most = LONGEST_CASE.toLocaleString('en-US');
		return refuse([fault(file, 1, `A payer file may hold at most ${most} characters.`)]);
	}
	const { cut, problems } = splitCaseText(file, text);
	if (cut.isCutShort && cut.sections.length === 0 && cut.frontMatter === '') {
		const message = 'A payer file begins with front matter between two lines of three hyphens.';
		return refuse([fault(file, 1, message)]);
	}
	const version = /^schema:[ \t]*["']?([\w/]+)/m.exec(cut.frontMatter)?.[1] ?? '';
	const upgrade = upgradePayerFrom(version);
	const facts = readYaml(
		{ file, text: cut.frontMatter, firstLine: cut.frontMatterLine },
		payerFactsSchema,
		(written) => upgrade.facts(written),
	);
	problems.push(...facts.problems);
	// What follows an open fence cannot be judged: its sections would all be called missing.
	if (cut.isCutShort) return refuse(problems);
	const { known, needed } = upgrade;
	const rulesOfSections = { what: 'payer', code: 'PY1', known, needed };
	problems.push(...judgeSections(file, cut.sections, rulesOfSections));

	const section = (heading: string) => cut.sections.find((one) => one.heading === heading);
	const rules = readFence(file, section('Rules'), payerRulesSchema);
	const written = readFence(file, section('Fees'), payerFeesSchema);
	const fees = written.ok ? readFees(written.value.read, written.value.yaml) : written;
	const terms = upgrade.needed.includes('Plans')
		? readPayerTerms(file, section, new Set(rules.ok ? rules.value.read.map(({ id }) => id) : []))
		: succeed(noTerms());
	problems.push(...rules.problems, ...terms.problems, ...fees.problems);
	if (!facts.ok || !rules.ok || !terms.ok || !fees.ok || hasErrors(problems)) {
		return refuse(problems);
	}

	const { schema: _schema, ...shown } = facts.value;
	const payer: Payer = {
		...shown,
		about: section('About')?.markdown.trim() ?? '',
		rules: rules.value.read,
		fees: fees.value,
		terms: terms.value,
	};
	return succeed(payer, problems);
}

function fault(file: string, line: number, message: string): Problem {
	return { code: 'PY1', severity: 'error', message, file, line, column: 1 };
}
