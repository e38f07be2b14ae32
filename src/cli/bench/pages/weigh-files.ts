import { gzipSync } from 'node:zlib';

/** A file as a page fetched it. */
export interface FetchedFile {
	/** Its media type, as the server named it. */
	readonly type: string;
	readonly bytes: Uint8Array;
}

/** Bytes over the wire: gzipped, but for fonts, which are packed already. */
export interface PageWeight {
	/** Every script file, and what stands as script in the page itself. */
	readonly scripts: number;
	/** Of the scripts, what stands in the page itself: nearly all of it is the page's data a second time. */
	readonly inline: number;
	readonly styles: number;
	readonly fonts: number;
	readonly html: number;
}

/** Adds up what a page fetched, by kind. */
export function weighFiles(files: readonly FetchedFile[]): PageWeight {
	const weight = { scripts: 0, inline: 0, styles: 0, fonts: 0, html: 0 };
	for (const { type, bytes } of files) {
		if (/\b(?:java|ecma)script\b/.test(type)) weight.scripts += packed(bytes);
		else if (type.startsWith('text/css')) weight.styles += packed(bytes);
		else if (/^font\/|font-woff/.test(type)) weight.fonts += bytes.length;
		else if (type.startsWith('text/html')) {
			weight.html += packed(bytes);
			const inline = packed(scriptsWithin(new TextDecoder().decode(bytes)));
			weight.inline += inline;
			weight.scripts += inline;
		}
	}
	return weight;
}

function packed(content: Uint8Array | string): number {
	return content.length === 0 ? 0 : gzipSync(content).length;
}

function scriptsWithin(html: string): string {
	return [...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text).join('');
}
