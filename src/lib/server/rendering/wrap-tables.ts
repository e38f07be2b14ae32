import { escapeHtml } from './escape-html.ts';

/**
 * Lets every table scroll by itself on a narrow screen, reachable by keyboard and named for a
 * screen reader. Runs on sanitised HTML, where `<table>` can only be the element. [LI6]
 */
export function wrapTables(html: string, label: string): string {
	const count = html.split('<table>').length - 1;
	let number = 0;
	return html
		.replaceAll('<table>', () => {
			number += 1;
			const name = `Table${count > 1 ? ` ${String(number)}` : ''} in ${label}`;
			return `<div class="table-scroll" tabindex="0" role="region" aria-label="${escapeHtml(name)}"><table>`;
		})
		.replaceAll('</table>', '</table></div>');
}
