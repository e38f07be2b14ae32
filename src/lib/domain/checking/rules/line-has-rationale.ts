import { namesOfLines, nameOf, rationaleHeadings } from '../names-of-lines.ts';
import type { CheckedRule } from '../rule.ts';
import { codeOf } from '../written-key.ts';
import { sectionOf } from '../written-case.ts';

/** A score explains itself line by line, so every line has a rationale of its own. */
export const lineHasRationale: CheckedRule = {
	id: 'CK6',
	title: 'Every key line has a rationale of its own',
	why: 'A learner who got a line wrong is owed its reason. A rationale is headed by the code or the id of its line; one heading may name several.',
	severity: 'error',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: 'And a tablet, every day.',
		right: '### Z79.84\n\nA tablet, every day.',
	},
	check({ written }, report) {
		const { key } = written;
		const section = sectionOf(written, 'Rationale');
		if (key === null || section === null) return;
		const known = namesOfLines(key);
		const told = new Set(
			rationaleHeadings(written)
				.filter((names) => names.every(({ name }) => known.has(name)))
				.flat()
				.map(({ name }) => name),
		);
		const missing = key.parts
			.flatMap(({ lines }) => lines)
			.filter((line) => !told.has(codeOf(line.code)) && !told.has(nameOf(line)));
		for (const code of new Set(missing.map((line) => codeOf(line.code)))) {
			report(section.headingLine, `The rationale has no section "### ${code}".`);
		}
	},
};
