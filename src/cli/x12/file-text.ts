/** The bytes of a file as text, and the text as the same bytes again. */
export interface FileText {
	readonly text: string;
	toBytes(text: string): Uint8Array;
}

/** Reads UTF-8 where it is that, else byte by byte: what is written again is the same either way. [XT1] */
export function readFileText(bytes: Uint8Array): FileText {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return { text, toBytes: (written) => Buffer.from(written, 'utf8') };
	} catch {
		return {
			text: Buffer.from(bytes).toString('latin1'),
			toBytes: (written) => Buffer.from(written, 'latin1'),
		};
	}
}
