import { matchesWithin } from './span.ts';
import type { Span } from './span.ts';
import { sectionOf } from './written-case.ts';
import type { WrittenCase } from './written-case.ts';
import { codeOf } from './written-key.ts';
import type { WrittenKey, WrittenLine } from './written-key.ts';

/** A name in a heading of the rationale: one heading may explain several codes, `### S61.412A, S51.812A`. */
export interface HeadingName {
	/** As it is written. */
	readonly text: string;
	/** In upper case. */
	readonly name: string;
	readonly span: Span;
}

/** The headings of the rationale, each as the names it holds. */
export function rationaleHeadings(written: WrittenCase): HeadingName[][] {
	const parts = sectionOf(written, 'Rationale')?.parts ?? [];
	return parts.map(({ headingSpan }) => splitNames(written.text, headingSpan));
}

function splitNames(text: string, heading: Span): HeadingName[] {
	const names: { words: string[]; span: Span }[] = [];
	let isOpen = false;
	for (const { match, span } of matchesWithin(text, heading, /[^\s,]+|,/g)) {
		const [word] = match;
		const last = names.at(-1);
		if (word === ',' || word.toLowerCase() === 'and') isOpen = false;
		else if (isOpen && last !== undefined) {
			last.words.push(word);
			last.span = { start: last.span.start, end: span.end };
		} else {
			names.push({ words: [word], span });
			isOpen = true;
		}
	}
	return names.map(({ words, span }) => {
		const name = words.join(' ');
		return { text: name, name: name.toUpperCase(), span };
	});
}

/** Everything a rationale may be headed with: ids and codes of lines, optional and wrong codes; in upper case. */
export function namesOfLines(key: WrittenKey): Set<string> {
	return new Set(
		key.parts.flatMap((part) => [
			...part.lines.flatMap((line) => [nameOf(line), codeOf(line.code)]),
			...part.optional.map(({ code }) => codeOf(code)),
			...part.wrong.flatMap(({ has }) => has.map(codeOf)),
		]),
	);
}

/** The id of a line: its code unless the author named another. */
export function nameOf({ id, code }: WrittenLine): string {
	return codeOf(id ?? code);
}
