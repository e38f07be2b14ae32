import { SaxesParser } from 'saxes';
import type { Problem } from '#domain/result';

/** An element as it is met; text between tags comes to the innermost open one. */
export interface XmlWatcher {
	open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
	text(text: string): void;
	close(name: string, line: number): void;
}

/**
 * Reads XML from front to end and tells what it meets; returns where it is broken, or null. A document that
 * ends too early is broken at its last line.
 */
export function readXml(
	{ file, text }: { readonly file: string; readonly text: string },
	watcher: XmlWatcher,
): Problem | null {
	const parser = new SaxesParser({ position: true, xmlns: false });
	let broken: Problem | null = null;
	parser.on('opentag', ({ name, attributes }) => watcher.open(name, attributes, parser.line));
	parser.on('text', (piece) => watcher.text(piece));
	parser.on('closetag', ({ name }) => watcher.close(name, parser.line));
	parser.on('error', ({ message }) => {
		broken ??= {
			code: 'CB2',
			severity: 'error',
			message: `The XML is broken here: ${message.replace(/^\d+:\d+: |\.$/g, '')}.`,
			file,
			line: parser.line,
			column: parser.column + 1,
		};
	});
	try {
		// In pieces, so that a broken file of many megabytes is given up early.
		for (let at = 0; at < text.length && broken === null; at += PIECE) {
			parser.write(text.slice(at, at + PIECE));
		}
		if (broken === null) parser.close();
	} catch (error) {
		if (broken === null) throw error;
	}
	return broken;
}

const PIECE = 65_536;
