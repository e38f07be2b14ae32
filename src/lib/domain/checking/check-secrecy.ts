import type { Problem } from '#domain/result';
import type { CaseAtHand } from './check-evidence.ts';
import { lineOfHeading, placeInText } from './place-in-text.ts';

/** Texts in which real people must not be found: US social security and non-fictional phone numbers. */
const PRIVATE = [
	{ shape: /\b\d{3}-\d{2}-\d{4}\b/, what: 'This looks like a social security number.' },
	{
		shape: /\b(?!\d{3}-555-01\d{2})(?:\d{3}-)?(?!555-01\d{2})\d{3}-\d{4}\b/,
		what: 'This looks like a real phone number; fictional ones are 555-0100 to 555-0199.',
	},
];

/** No key code stands where a learner can read it before scoring, and no real person in the chart. [CK4] [CK5] */
export function checkSecrecy({ file, text, read }: CaseAtHand): Problem[] {
	const { facts, chart, task, reference } = read.learner;
	const shown = [
		{ text: `${facts.title}\n${facts.summary}`, line: 1 },
		...chart.map((section) => ({ text: section.markdown, line: section.line })),
		{ text: task, line: lineOfHeading(text, '## Task') },
		{ text: reference, line: lineOfHeading(text, '## Reference') },
		{ text: read.secrets.hints.join('\n'), line: lineOfHeading(text, '## Hints') },
	];
	const codes = new Set(
		read.secrets.key.readings
			.flat()
			.flatMap((part) => [...part.lines, ...part.optional].map(({ code }) => code)),
	);
	return shown.flatMap((piece) => [
		...[...codes].flatMap((code): Problem[] => {
			const found = findCodeIn(piece.text, code);
			if (found === null) return [];
			const message = `The key's code ${code} stands where learners read it before they answer.`;
			return [
				{ code: 'CK4', severity: 'error', message, file, ...placeInText(text, found, piece.line) },
			];
		}),
		...PRIVATE.flatMap(({ shape, what }): Problem[] => {
			const found = shape.exec(piece.text)?.[0];
			if (found === undefined) return [];
			return [
				{
					code: 'CK5',
					severity: 'error',
					message: what,
					file,
					...placeInText(text, found, piece.line),
				},
			];
		}),
	]);
}

/** A code counts as named with or without its dot, as a word of its own. */
function findCodeIn(text: string, code: string): string | null {
	const escaped = code.replace('.', '\\.?');
	return new RegExp(`(?<![A-Z0-9.])${escaped}(?![A-Z0-9])`, 'i').exec(text)?.[0] ?? null;
}
