import { nearestWord } from '#domain/result';
import { namesOfLines, rationaleHeadings } from '../names-of-lines.ts';
import type { CheckedRule } from '../rule.ts';
import { codeOf } from '../written-key.ts';

/** A rationale for a line that is gone, or is spelt otherwise, is read by nobody who needs it. */
export const rationaleBelongsToKey: CheckedRule = {
	id: 'CK20',
	title: 'A rationale is headed by what it explains',
	why: 'A section headed by a code or id of the key is shown beside its line, one headed by the id of a part above the lines. Any other heading lands in the overview, where a misspelt code is of no use.',
	severity: 'warning',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: '### E11.61\n\nTwo in one.\n\n### E11.621\n',
		right: '### E11.621\n',
	},
	check({ written }, report) {
		const { key } = written;
		if (key === null) return;
		const parts = key.parts.flatMap(({ id }) => id ?? []);
		const ids = [
			...parts,
			...key.parts.flatMap(({ lines }) => lines.flatMap(({ id }) => id ?? [])),
		];
		const asWritten = new Map(ids.map((id) => [codeOf(id), id.value]));
		const known = new Set([...namesOfLines(key), ...parts.map(codeOf)]);
		if (key.query !== null) known.add('QUERY');
		const headings = rationaleHeadings(written).flat();
		const told = new Set(headings.map(({ name }) => name));
		const untold = [...known].filter((name) => !told.has(name));
		for (const { name, text, span } of headings) {
			if (known.has(name)) continue;
			const nearest = nearestWord(name, untold);
			report(
				span,
				`The rationale "${text}" belongs to no line or part of the key.`,
				nearest === null ? null : { suggestion: asWritten.get(nearest) ?? nearest },
			);
		}
	},
};
