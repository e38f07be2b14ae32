import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { weighFiles, type FetchedFile } from './weigh-files.ts';

function file(type: string, text: string): FetchedFile {
	return { type, bytes: new TextEncoder().encode(text) };
}

function packed(text: string): number {
	return gzipSync(text).length;
}

const text = 'let counted = 1; '.repeat(50);

describe('what a page weighs', () => {
	it('[BE3] gzips each script by itself and adds them up', () => {
		const files = [
			file('text/javascript', text),
			file('application/javascript;charset=utf-8', text),
		];
		expect(weighFiles(files).scripts).toBe(2 * packed(text));
	});

	it('[BE3] counts what stands as script in the page itself, and says how much it is', () => {
		const html = `<p>Read</p><script nonce="n">${text}</script><script>two\nlines</script>`;
		const { scripts, inline, html: page } = weighFiles([file('text/html', html)]);
		expect(inline).toBe(packed(`${text}two\nlines`));
		expect(scripts).toBe(inline);
		expect(page).toBe(packed(html));
	});

	it('[BE3] finds no script in a page that has none', () => {
		const { scripts, inline } = weighFiles([file('text/html', '<p>Read</p>')]);
		expect({ scripts, inline }).toEqual({ scripts: 0, inline: 0 });
	});

	it('[BE3] keeps styles and fonts apart, fonts as they are', () => {
		const { styles, fonts, scripts } = weighFiles([
			file('text/css; charset=utf-8', text),
			file('font/woff2', text),
			file('application/json', text),
		]);
		expect({ styles, fonts, scripts }).toEqual({
			styles: packed(text),
			fonts: text.length,
			scripts: 0,
		});
	});
});
