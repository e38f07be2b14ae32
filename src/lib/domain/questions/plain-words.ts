/** Markdown as it is read aloud: links by their words, code and emphasis without marks, blanks single. */
export function plainWords(markdown: string): string {
	return markdown
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[*_`~]+/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
