/** The words of a piece of markdown: emphasis and line breaks are no part of them. */
export function plainText(markdown: string): string {
	return markdown
		.replace(/[*_`\\]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
