import { Marked } from 'marked';
import type { Token, Tokens } from 'marked';
import { escapeHtml } from './escape-html.ts';

/*
 * An instance of our own, so that nobody's options can change what ours does. Images are not shown,
 * but their words are; a task list keeps its ticks as characters.
 */
const marked = new Marked({
	gfm: true,
	renderer: {
		image: ({ text }) => escapeHtml(text),
		checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
	},
});

/**
 * Turns markdown into HTML that is *not yet safe*. Headings move below the page's own: the highest
 * level in use becomes `topHeading`, the next one follows it, so that the outline has no gaps. [LI5]
 */
export function markdownToHtml(markdown: string, topHeading: number): string {
	const tokens = marked.lexer(markdown);
	const headings: { depth: number }[] = [];
	void marked.walkTokens(tokens, (token) => {
		if (isHeading(token)) headings.push(token);
	});
	const levels = [...new Set(headings.map(({ depth }) => depth))].sort((a, b) => a - b);
	for (const heading of headings) {
		heading.depth = Math.min(6, topHeading + levels.indexOf(heading.depth));
	}
	return marked.parser(tokens);
}

function isHeading(token: Token): token is Tokens.Heading {
	return token.type === 'heading';
}
