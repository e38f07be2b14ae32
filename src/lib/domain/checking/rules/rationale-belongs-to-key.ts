import { nearestWord } from '#domain/result';
import { namesOfLines, rationaleHeadings } from '../names-of-lines.ts';
import type { CheckedRule } from '../rule.ts';

/** A rationale for a line that is gone, or is spelt otherwise, is read by nobody who needs it. */
export const rationaleBelongsToKey: CheckedRule = {
	id: 'CK20',
	title: 'A rationale is headed by what it explains',
	why: 'A section headed by a code or id of the key is shown beside its line, one headed by the id of a part above the lines. Any other heading lands in the overview, where a misspelt code is of no use.',
	severity: 'warning',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: '### Z79.82\n\nFor the heart.\n\n### E11.61\n',
		right: '### Z79.82\n\nFor the heart.\n',
	},
	check({ written }, report) {
		const { key } = written;
		if (key === null) return;
		const lines = namesOfLines(key);
		const parts = key.parts.flatMap(({ id }) => id?.value.toUpperCase() ?? []);
		const known = [...lines, ...parts, ...(key.query === null ? [] : ['QUERY'])];
		const headings = rationaleHeadings(written);
		const told = new Set(headings.flat().map(({ name }) => name));
		for (const { name, span } of headings.flat()) {
			if (known.includes(name)) continue;
			const nearest = nearestWord(name, known.filter((other) => !told.has(other)));
			report(
				span,
				`The rationale "${name}" belongs to no line or part of the key.`,
				nearest === null ? null : { suggestion: nearest, at: span },
			);
		}
	},
};
