import { nearestWord } from '#domain/result';
import { nearestPassage } from '../nearest-passage.ts';
import { plainText } from '../plain-text.ts';
import type { Advice, Report } from '../report.ts';
import type { CheckedRule } from '../rule.ts';
import { rewrite } from '../write-yaml.ts';
import { bodyOf, sectionOf } from '../written-case.ts';
import type { WrittenCase } from '../written-case.ts';
import type { WrittenEvidence } from '../written-key.ts';
import type { YamlText } from '../yaml-tree.ts';

/** Looking for what was meant takes time; a file that misquotes this often has another problem. */
const MOST_SEARCHES = 10;
/** From here on a passage is offered as what was meant, below it is only shown. */
const ALIKE = 0.6;
const SOMEWHAT_ALIKE = 0.4;

/** Holds every quote of lines and queries against the section of the chart it is said to stand in. */
export const quoteStandsInSection: CheckedRule = {
	id: 'CK1',
	title: 'Every quote stands in the section it names, word for word',
	why: 'Evidence is what makes a key defensible, and the quote is lit in the chart after scoring. Line breaks and emphasis do not matter; every other character does. What a query cites is a quote too.',
	severity: 'error',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: '{ in: Exam, quote: "fat layer seen, no muscle" }',
		right: '{ in: Exam, quote: "fat layer visible, no muscle" }',
	},
	check({ written }, report) {
		const sections = new Map<string, string>();
		for (const part of sectionOf(written, 'Chart')?.parts ?? []) {
			const before = sections.get(part.heading) ?? '';
			sections.set(part.heading, `${before} ${plainText(bodyOf(written, part))}`.trim());
		}
		let searches = 0;
		for (const evidence of evidenceOf(written)) {
			const { in: name, quote } = evidence;
			if (name === null || (quote === null && evidence.absent === null)) continue;
			const section = sections.get(name.value.trim());
			if (section === undefined) {
				const nearest = nearestWord(name.value, [...sections.keys()]);
				report(name, `The chart has no section "${name.value}".`, advise(written, name, nearest));
				continue;
			}
			if (quote === null || section.includes(plainText(quote.value))) continue;
			searches += 1;
			const isSearched = searches <= MOST_SEARCHES;
			reportMissing(written, { name, quote, section: isSearched ? section : '', sections }, report);
		}
	},
};

interface MissingQuote {
	readonly name: YamlText;
	readonly quote: YamlText;
	readonly section: string;
	readonly sections: ReadonlyMap<string, string>;
}

function reportMissing(
	written: WrittenCase,
	{ name, quote, section, sections }: MissingQuote,
	report: Report,
): void {
	const words = plainText(quote.value);
	const sentence = `"${words}" does not stand in the section "${name.value}" in these words`;
	const elsewhere = [...sections].find(([, text]) => text.includes(words))?.[0];
	if (elsewhere !== undefined && words !== '') {
		const advice = { suggestion: `in: ${elsewhere}`, ...rewrite(written.text, name, elsewhere) };
		report(quote, `${sentence}; "${elsewhere}" has it.`, advice);
		return;
	}
	const nearest = nearestPassage(section, words);
	if (nearest !== null && nearest.likeness >= ALIKE) {
		report(quote, `${sentence}.`, advise(written, quote, nearest.text));
	} else {
		const isShown = nearest !== null && nearest.likeness >= SOMEWHAT_ALIKE;
		report(quote, `${sentence}${isShown ? `; nearest: "${nearest.text}"` : ''}.`);
	}
}

function advise(written: WrittenCase, node: YamlText, words: string | null): Advice | null {
	return words === null ? null : { suggestion: words, ...rewrite(written.text, node, words) };
}

/** What lines rest on, then what a query is to cite. */
function evidenceOf({ key }: WrittenCase): WrittenEvidence[] {
	const lines = (key?.parts ?? []).flatMap((part) => part.lines);
	return [...lines.flatMap(({ evidence }) => evidence), ...(key?.query?.indicators ?? [])];
}
