/** Prose keeps its blanks and line breaks; other control and invisible characters go. [SC13] */
export function cleanProse(typed: string): string {
	return typed
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{C}\n\t]/gu, '')
		.trim();
}
