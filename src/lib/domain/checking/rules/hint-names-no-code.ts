import { rightCodes } from '../codes-of-key.ts';
import type { CheckedRule } from '../rule.ts';
import { matchesWithin } from '../span.ts';
import { sectionOf } from '../written-case.ts';

/** Five digits, a diagnosis with its dot, a letter with four digits. */
const LIKE_A_CODE = /\b(?:\d{5}|[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}|[A-EGHJ-MP-V]\d{4})\b/gi;

/** Codes of the key itself are CK4’s; here it is any code at all. */
export const hintNamesNoCode: CheckedRule = {
	id: 'CK25',
	title: 'Hints name no codes',
	why: 'A hint points to a place or a question. A number, even of a wrong code, turns the chart into a guessing game between neighbours.',
	severity: 'warning',
	isSuppressible: true,
	example: { on: 'case', wrong: '2. It is not L97.421.', right: '2. Mind the depth.' },
	check({ written }, report) {
		const hints = sectionOf(written, 'Hints');
		if (hints === null) return;
		const secret = new Set([...rightCodes(written.key)].map((code) => code.replace('.', '')));
		for (const { match, span } of matchesWithin(written.text, hints.body, LIKE_A_CODE)) {
			if (secret.has(match[0].toUpperCase().replace('.', ''))) continue;
			report(span, `"${match[0]}" looks like a code, which a hint should not name.`);
		}
	},
};
