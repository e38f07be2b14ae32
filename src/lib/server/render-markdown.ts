import { Buffer } from 'node:buffer';
import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import { markdownToHtml } from './rendering/markdown-to-html.ts';
import { sanitiseHtml } from './rendering/sanitise-html.ts';
import { wrapTables } from './rendering/wrap-tables.ts';
import { withinTime } from './within-time.ts';

/** A piece of an author's markdown, with its place for problems and its name for readers. */
export interface MarkdownSource {
	readonly file: string;
	/** Line of the file the piece begins on. */
	readonly line: number;
	/** What the piece is called on the page. */
	readonly label: string;
	readonly markdown: string;
	/** The level its highest heading gets. */
	readonly topHeading: number;
}

/** The most bytes of markdown that are rendered in one piece. */
export const MOST_MARKDOWN = 64 * 1024;

/**
 * Ordinary pieces take a few milliseconds; what takes this long never ends. Seconds, not one: a machine that
 * is busy with other things can hold up a sound piece, and its case would be missing from the shelf.
 */
const PATIENCE = 5000;

/**
 * Renders markdown to HTML that is safe to put on a page. Authors' text can make a renderer crash or
 * run for seconds, so a bad piece is a problem with a place and never an exception. [LI3] [LI4]
 */
export function renderMarkdown(source: MarkdownSource, patience = PATIENCE): Result<string> {
	const { markdown, topHeading, label } = source;
	if (Buffer.byteLength(markdown) > MOST_MARKDOWN) {
		return fail(source, 'LI3', `${label} is longer than 64 KB, the most that is rendered.`);
	}
	const outcome = withinTime(patience, () => {
		const html = sanitiseHtml(markdownToHtml(markdown, topHeading), topHeading);
		return wrapTables(html, label);
	});
	if (outcome.state === 'done') return succeed(outcome.value);
	const why =
		outcome.state === 'too-slow'
			? `took longer than ${String(patience)} ms to render; look for long runs of the same mark`
			: 'could not be rendered; look for lists or quotations nested very deeply';
	return fail(source, 'LI4', `${label} ${why}.`);
}

function fail({ file, line }: MarkdownSource, code: string, message: string): Result<string> {
	return refuse([{ code, severity: 'error', message, file, line, column: 1 }]);
}
