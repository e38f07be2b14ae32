import { ruleTable, tellRule } from '#domain/checking';
import type { Rule } from '#domain/checking';

const BEGIN = '<!-- rules: written by "npm run cases -- rules --write" -->';
const END = '<!-- end of rules -->';

/** Puts rules, those of cases where none are named, between their marks; null where the marks are not there. */
export function withRules(
	text: string,
	table: ReadonlyMap<string, Rule> = ruleTable(),
): string | null {
	const start = text.indexOf(BEGIN);
	const end = text.indexOf(END);
	if (start === -1 || end < start) return null;
	const rules = [...table.values()].map(tellRule).join('\n\n');
	return `${text.slice(0, start + BEGIN.length)}\n\n${rules}\n\n${text.slice(end)}`;
}
