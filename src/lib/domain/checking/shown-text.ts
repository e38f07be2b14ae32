import { factOf } from './facts-of-case.ts';
import { matchesWithin } from './span.ts';
import type { Span } from './span.ts';
import { bodyOf, sectionOf } from './written-case.ts';
import type { WrittenCase } from './written-case.ts';
import type { YamlText } from './yaml-tree.ts';

/** Words that somebody reads, and where any of them stand in the file. */
export interface ShownText {
	readonly words: string;
	spanOf(found: Span): Span;
}

/** A piece of a text that fits a pattern. */
export interface ShownMatch {
	readonly words: string;
	readonly span: Span;
}

const FACTS = ['id', 'title', 'summary', 'specialty'];
const BEFORE_SCORING = ['Chart', 'Task', 'Reference', 'Hints'];

/** What a learner may read before an attempt is scored, hints included. */
export function textsBeforeScoring(written: WrittenCase): ShownText[] {
	return [
		...FACTS.flatMap((name) => factText(written, name)),
		...BEFORE_SCORING.flatMap((heading) => {
			const section = sectionOf(written, heading);
			return section === null ? [] : [bodyText(written, section)];
		}),
	];
}

/** All prose of the file: everything but the key, whose sources are full of numbers. */
export function proseOf(written: WrittenCase): ShownText[] {
	return [
		...['title', 'summary'].flatMap((name) => factText(written, name)),
		...written.outline.sections
			.filter(({ heading }) => heading !== 'Key')
			.map((section) => bodyText(written, section)),
	];
}

/** Every place where a pattern, which must be global, fits. */
export function matchesIn({ words, spanOf }: ShownText, pattern: RegExp): ShownMatch[] {
	return matchesWithin(words, { start: 0, end: words.length }, pattern).map(({ match, span }) => ({
		words: match[0],
		span: spanOf(span),
	}));
}

/** Where some words of a YAML text stand; all of it where they are broken over lines or written otherwise. */
export function spanOfWords({ text }: WrittenCase, node: YamlText, words: string): Span {
	const at = text.slice(node.start, node.end).indexOf(words);
	if (at === -1) return node;
	return { start: node.start + at, end: node.start + at + words.length };
}

function factText(written: WrittenCase, name: string): ShownText[] {
	const fact = factOf(written, name);
	if (fact === null) return [];
	const words = fact.value;
	const spanOf = ({ start, end }: Span) => spanOfWords(written, fact, words.slice(start, end));
	return [{ words, spanOf }];
}

function bodyText(written: WrittenCase, section: Parameters<typeof bodyOf>[1]): ShownText {
	const { start: base } = section.body;
	return {
		words: bodyOf(written, section),
		spanOf: ({ start, end }) => ({ start: base + start, end: base + end }),
	};
}
