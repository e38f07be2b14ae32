import { papersOfDesk, quotesOfDesk } from '#domain/content';
import { nearestWord } from '#domain/result';
import { nearestPassage } from '../nearest-passage.ts';
import { plainText } from '../plain-text.ts';
import type { DeskRule } from '../rule.ts';
import { bodyOf, sectionOf } from '../written-case.ts';

/** What a desk's key quotes stands in the chart, as what a coding key quotes does. */
export const deskQuoteStandsInChart: DeskRule = {
	id: 'CK41',
	title: 'What the key of a desk quotes stands in its section of the chart',
	why: 'A letter is judged by whether it brings up what the record says. Words that the record does not say can not be brought up.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'denial',
		wrong: 'quote: "277CA for the batch thrown away"',
		right: 'quote: "277CA for the batch read and filed"',
	},
	checkDesk({ written, read }, report) {
		if (read === null) return;
		const sections = new Map(
			(sectionOf(written, 'Chart')?.parts ?? []).map((part) => [
				part.heading,
				plainText(bodyOf(written, part)),
			]),
		);
		for (const { heading, paragraphs } of papersOfDesk(read)) {
			sections.set(heading, plainText(paragraphs.join('\n\n')));
		}
		for (const { in: name, quote } of quotesOfDesk(read)) {
			const at = written.text.indexOf(quote, written.outline.key?.start ?? 0);
			const span =
				at === -1
					? (written.outline.key ?? { start: 0, end: 0 })
					: { start: at, end: at + quote.length };
			const section = sections.get(name);
			if (section === undefined) {
				const nearest = nearestWord(name, [...sections.keys()]);
				report(
					span,
					`The chart has no section "${name}"${nearest === null ? '' : `; there is "${nearest}"`}.`,
				);
			} else if (!section.includes(plainText(quote))) {
				const nearest = nearestPassage(section, plainText(quote));
				const shown = nearest === null ? '' : `; nearest: "${nearest.text}"`;
				report(span, `"${quote}" does not stand in the section "${name}"${shown}.`);
			}
		}
	},
};
