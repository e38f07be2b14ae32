import type { Rule } from './rule.ts';

/** An example as it is shown. */
export interface ToldExample {
	readonly wrong: string;
	readonly right: string;
}

const SEVERITIES = { error: 'Error', warning: 'Warning', hint: 'Hint' } as const;

/** The words of an example, with what its edit cannot show. */
export function tellExample({ example }: Rule): ToldExample {
	const { wrong, right, times = 1 } = example;
	const repeated = times === 1 ? '' : `(… ${times.toLocaleString('en-US')} times)`;
	return { wrong: `${wrong}${repeated}`, right };
}

/** How grave a rule is, and whether an author may allow an exception. */
export function tellSeverity({ severity, isSuppressible }: Rule): string {
	return `${SEVERITIES[severity]}${isSuppressible ? '; an exception can be allowed with its reason' : '; no exceptions'}.`;
}

/** The page of a rule, in markdown: what it wants, why, and what it looks like. */
export function tellRule(rule: Rule): string {
	const { id, title, why, example } = rule;
	const { wrong, right } = tellExample(rule);
	const ground = {
		case: '',
		'second case': ' (in a second file)',
		denial: ' (in a denial)',
		claim: ' (in a claim)',
		eligibility: ' (in an eligibility check)',
		conversation: ' (in a call)',
		posting: ' (in a posting)',
		receivables: ' (in a work list)',
		table: ' (in content/codes/pos.csv)',
		questions: '',
		'second questions': ' (in a second file)',
	}[example.on];
	return [
		`### ${id} ${title}`,
		why,
		`_${tellSeverity(rule)}_`,
		`Wrong${ground}:`,
		fenced(wrong),
		'Right:',
		fenced(right),
	].join('\n\n');
}

/** A fence longer than any in the words. */
function fenced(words: string): string {
	return `\`\`\`\`text\n${words.trimEnd()}\n\`\`\`\``;
}
