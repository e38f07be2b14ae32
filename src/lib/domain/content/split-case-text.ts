import type { Problem } from '#domain/result';
import type { Section } from './case-file.ts';

/** A `##` section of a case file: its own text and the `###` sections below it. */
export interface TopSection extends Section {
	/** Text before the first `###`. */
	readonly opening: string;
	readonly parts: readonly Section[];
}

/** A case file cut at its seams, nothing read yet. */
export interface CaseText {
	/** Text between the two `---` lines. */
	readonly frontMatter: string;
	/** Line the front matter's text begins on, from 1. */
	readonly frontMatterLine: number;
	readonly sections: readonly TopSection[];
	/** True where a fence that is never closed swallowed the rest of the file. */
	readonly isCutShort: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^(#{1,3})[ \t]+(\S.*)$/;

/**
 * Cuts a case file into front matter and sections. Only `##` and `###` lines outside code fences
 * divide; deeper headings belong to the text they stand in. [CF1]
 */
export function splitCaseText(file: string, text: string): { cut: CaseText; problems: Problem[] } {
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
	const problems: Problem[] = [];
	const report = (line: number, message: string) =>
		problems.push({ code: 'CF1', severity: 'error', message, file, line, column: 1 });

	const end = lines[0]?.trimEnd() === '---' ? lines.indexOf('---', 1) : -1;
	if (end === -1) {
		report(1, 'A case file begins with front matter between two lines of three hyphens.');
		return {
			cut: { frontMatter: '', frontMatterLine: 1, sections: [], isCutShort: true },
			problems,
		};
	}
	const sections: Builder[] = [];
	let fence: string | null = null;
	let fenceLine = 0;
	for (let index = end + 1; index < lines.length; index++) {
		const line = lines[index] ?? '';
		const opened: string | undefined = FENCE.exec(line)?.[1];
		if (fence !== null) {
			if (opened?.startsWith(fence) && line.trim() === opened) fence = null;
		} else if (opened !== undefined) {
			fence = opened;
			fenceLine = index + 1;
		} else {
			const [, marks, rest = ''] = HEADING.exec(line.trimEnd()) ?? [];
			const heading = withoutClosingMarks(rest);
			if (marks === '#')
				report(index + 1, 'The title stands in the front matter; sections begin with ##.');
			if (marks === '##') {
				sections.push({ heading, line: index + 1, opening: [], parts: [] });
				continue;
			}
			if (marks === '###' && sections.length > 0) {
				sections.at(-1)?.parts.push({ heading, line: index + 1, text: [] });
				continue;
			}
		}
		const section = sections.at(-1);
		if (section === undefined) {
			if (line.trim() !== '') report(index + 1, 'Text must stand in a section: begin one with ##.');
			continue;
		}
		(section.parts.at(-1)?.text ?? section.opening).push(line);
	}
	if (fence !== null) report(fenceLine, `This code fence is never closed with ${fence}.`);
	const frontMatter = lines.slice(1, end).join('\n');
	const cut = {
		frontMatter,
		frontMatterLine: 2,
		sections: sections.map(finish),
		isCutShort: fence !== null,
	};
	return { cut, problems };
}

/** Markdown lets a heading end in marks of its own: `## Chart ##`. By hand, because as a pattern it is slow. */
function withoutClosingMarks(heading: string): string {
	let end = heading.length;
	while (end > 0 && heading[end - 1] === '#') end -= 1;
	const isClosed = end < heading.length && /[ \t]/.test(heading[end - 1] ?? '');
	return isClosed ? heading.slice(0, end).trimEnd() : heading;
}

interface Builder {
	heading: string;
	line: number;
	opening: string[];
	parts: { heading: string; line: number; text: string[] }[];
}

function finish({ heading, line, opening, parts }: Builder): TopSection {
	const before = opening.join('\n');
	const below = parts.map((part) => ({ ...part, markdown: part.text.join('\n') }));
	return {
		heading,
		line,
		opening: before,
		// Line for line as it stands in the file: places inside are counted from the heading.
		markdown: [...opening, ...parts.flatMap((part) => [`### ${part.heading}`, ...part.text])].join(
			'\n',
		),
		parts: below.map((part) => ({
			heading: part.heading,
			markdown: part.markdown,
			line: part.line,
		})),
	};
}
