import { linesOfKey } from '#domain/content';
import type { Problem } from '#domain/result';
import type { CaseAtHand } from './check-evidence.ts';
import { lineOfHeading } from './place-in-text.ts';

/** Every line of a key has a rationale of its own, headed by its code. [CK6] */
export function checkRationale({ file, text, read }: CaseAtHand): Problem[] {
	const told = new Set(read.secrets.rationale.map((section) => section.heading.toUpperCase()));
	const lines = new Map(linesOfKey(read.secrets.key).map(({ line }) => [line.code, line]));
	return [...lines.values()]
		.filter(({ id, code }) => !told.has(code) && !told.has(id.toUpperCase()))
		.map(({ code }) => ({
			code: 'CK6',
			severity: 'error',
			message: `The rationale has no section "### ${code}".`,
			file,
			line: lineOfHeading(text, '## Rationale'),
			column: 1,
		}));
}
