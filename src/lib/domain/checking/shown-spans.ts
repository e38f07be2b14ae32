import { factOf } from './facts-of-case.ts';
import type { Span } from './span.ts';
import { sectionOf } from './written-case.ts';
import type { WrittenCase } from './written-case.ts';

const BEFORE_SCORING = ['Chart', 'Task', 'Reference', 'Hints'];

/** What a learner may read before an attempt is scored, hints included. */
export function spansBeforeScoring(written: WrittenCase): Span[] {
	const facts = ['id', 'title', 'summary', 'specialty'].flatMap(
		(name) => factOf(written, name) ?? [],
	);
	return [...facts, ...BEFORE_SCORING.flatMap((heading) => sectionSpan(written, heading))];
}

/** All prose of the file: everything but the key, whose sources are full of numbers. */
export function proseSpans(written: WrittenCase): Span[] {
	const facts = ['title', 'summary'].flatMap((name) => factOf(written, name) ?? []);
	const sections = written.outline.sections.filter(({ heading }) => heading !== 'Key');
	return [...facts, ...sections.map(({ body }) => body)];
}

function sectionSpan(written: WrittenCase, heading: string): Span[] {
	const section = sectionOf(written, heading);
	return section === null ? [] : [section.body];
}
