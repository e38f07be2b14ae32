import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

const FIXTURE = new URL('./rendering/fixtures/hostile-markdown.txt', import.meta.url);
const HOSTILE = readFileSync(FIXTURE, 'utf8').split('\n=====\n');

/** Every tag that may stand in the output, with every attribute it may carry, spelt out. */
const ALLOWED_TAG = new RegExp(
	[
		'<(?:p|blockquote|pre|ul|li|h[4-6]|table|caption|thead|tbody|tfoot|tr|strong|em|b|i|u|s|del|ins|sub|sup|code|a)>',
		'<(?:hr|br) />',
		'<ol(?: start="\\d{1,6}")?>',
		'<t[hd](?: align="(?:left|center|right)")?>',
		'<a href="#[^"<>]*">',
		'<a href="(?:https?://|mailto:)[^"<>]*" rel="noopener noreferrer external">',
		'<div class="table-scroll" tabindex="0" role="region" aria-label="[^"<>]*">',
		'</[a-z0-9]+>',
	].join('|'),
	'g',
);

function render(markdown: string, topHeading = 4): string {
	const result = renderMarkdown({ file: 'case.md', line: 12, label: 'Plan', markdown, topHeading });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
}

function refused(markdown: string, patience?: number) {
	const source = { file: 'case.md', line: 12, label: 'Plan', markdown, topHeading: 4 };
	return renderMarkdown(source, patience);
}

describe('renderMarkdown', () => {
	it('[LI5] holds at least forty hostile texts to try', () => {
		expect(HOSTILE.length).toBeGreaterThanOrEqual(40);
	});

	it.each(HOSTILE)('[LI5] leaves nothing that could act in %j', (payload) => {
		const html = render(payload);
		expect(html.replace(ALLOWED_TAG, '')).not.toMatch(/[<>]/);

		const { document } = new Window();
		document.body.innerHTML = html;
		for (const element of document.body.querySelectorAll('*')) {
			for (const { name, value } of element.attributes) {
				expect(name).toMatch(/^(?:href|rel|start|align|class|tabindex|role|aria-label)$/);
				if (name === 'href') expect(value?.trim()).toMatch(/^(?:https?:\/\/|mailto:|#)/i);
			}
		}
		expect(document.body.querySelectorAll('script,style,img,svg,iframe,form,input').length).toBe(0);
	});

	it('[LI5] keeps what a chart is written with', () => {
		const html = render(
			'**BP** 128/76, *stable*, `A1c` 7.2\n\n- one\n- two\n\n> said so\n\n~~left~~ right',
		);
		expect(html).toContain('<strong>BP</strong> 128/76, <em>stable</em>, <code>A1c</code> 7.2');
		expect(html).toContain('<li>two</li>');
		expect(html).toContain('<blockquote>');
		expect(html).toContain('<del>left</del> right');
	});

	it('[LI5] moves headings below the page and leaves no gap in the outline', () => {
		const html = render('# One\n\n### Two\n\n# Three\n\n<h1>raw</h1>');
		expect(html.match(/<h\d>[^<]*/g)).toEqual(['<h4>One', '<h5>Two', '<h4>Three', '<h4>raw']);
		expect(render('##### Lone', 3)).toBe('<h3>Lone</h3>\n');
	});

	it('[LI5] shows the words of an image and the ticks of a task list', () => {
		expect(render('![wound <b>photo](x.png)')).toBe('<p>wound &lt;b&gt;photo</p>\n');
		expect(render('- [x] asked\n- [ ] seen')).toContain('☑ asked');
	});

	it('[LI6] wraps each table in a named region that scrolls', () => {
		const table = '|a|b|\n|-|-:|\n|1|2|\n';
		const html = render(table);
		expect(html).toContain(
			'<div class="table-scroll" tabindex="0" role="region" aria-label="Table in Plan"><table>',
		);
		expect(html).toContain('<td align="right">2</td>');
		expect(html.trim()).toMatch(/<\/table><\/div>$/);
		expect(render(`${table}\nand\n\n${table}`)).toContain('aria-label="Table 2 in Plan"');
	});

	it('[LI3] refuses more than 64 KB, counted in bytes, with its place', () => {
		expect(refused('é'.repeat(32 * 1024)).ok).toBe(true);
		const result = refused('é'.repeat(32 * 1024 + 1));
		expect(result.ok).toBe(false);
		expect(result.problems[0]).toMatchObject({ code: 'LI3', file: 'case.md', line: 12, column: 1 });
	});

	it('[LI4] survives five thousand nested quotations', () => {
		const result = refused(`${'>'.repeat(5000)} deep`);
		expect(result.ok).toBe(false);
		expect(result.problems[0]).toMatchObject({ code: 'LI4', severity: 'error', line: 12 });
	});

	it('[LI4] gives up on a text that renders for seconds', () => {
		const result = refused('*a_'.repeat(17_000), 100);
		expect(result.ok).toBe(false);
		expect(result.problems[0]?.message).toContain('took longer than 100 ms');
	});
});
