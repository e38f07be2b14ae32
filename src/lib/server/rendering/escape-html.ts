/** Writes plain text so that it is text in HTML too, the way sanitised text is written. */
export function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Writes plain text so that it may also stand in a quoted attribute. */
export function escapeHtml(text: string): string {
	return escapeText(text).replaceAll('"', '&quot;');
}

/** Reads text of sanitised HTML back; sanitising leaves no entities but these. */
export function unescapeHtml(html: string): string {
	return html
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}
