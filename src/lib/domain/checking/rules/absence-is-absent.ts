import { plainText } from '../plain-text.ts';
import type { CheckedRule } from '../rule.ts';
import { bodyOf, sectionOf } from '../written-case.ts';

/** Evidence by absence tells what a section does not say; it is no place for a quote. */
export const absenceIsAbsent: CheckedRule = {
	id: 'CK15',
	title: 'What is said to be absent does not stand in the section',
	why: '`absent` tells the learner what the section does not say, in the author’s words. If the section has these very words they are a quote, and should be written as one.',
	severity: 'warning',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: '{ in: Medications, absent: "Metformin 1000 mg" }',
		right: '{ in: Medications, absent: "no insulin is listed" }',
	},
	check({ written }, report) {
		const chart = sectionOf(written, 'Chart')?.parts ?? [];
		const lines = (written.key?.parts ?? []).flatMap((part) => part.lines);
		for (const { in: name, absent } of lines.flatMap(({ evidence }) => evidence)) {
			const section = chart.find(({ heading }) => heading === name?.value);
			const words = plainText(absent?.value ?? '').toLowerCase();
			if (absent === null || section === undefined || words === '') continue;
			if (!plainText(bodyOf(written, section)).toLowerCase().includes(words)) continue;
			report(absent, `"${section.heading}" says just this; write it as a quote.`);
		}
	},
};
