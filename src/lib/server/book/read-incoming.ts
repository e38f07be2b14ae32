import { HEAD_LENGTH, readPublishedFile, recogniseFile, systemOf } from '#domain/codebook';
import type { FileKind, PublishedContent } from '#domain/codebook';
import type { Problem } from '#domain/result';
import { Unzip, UnzipInflate } from 'fflate';

/** A file as it was given, perhaps a zip. */
export interface IncomingFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** What came of reading files. With a problem that is an error nothing of them is used. */
export interface Incoming {
	readonly read: readonly {
		readonly source: string;
		readonly kind: FileKind;
		readonly content: PublishedContent;
	}[];
	/** Files that are none of ours, such as the reading matter in a zip. */
	readonly leftAlone: readonly string[];
	readonly problems: readonly Problem[];
}

/** A published file has at most 15 MB; a zip that unpacks to more than this is none of ours. */
const MOST_BYTES = 250 * 1024 * 1024;

/**
 * Reads published files, those in zips too. A licence holder's files are only read where they are asked
 * for, so that none slips in unconfirmed. [CB1] [CB2] [CB9]
 */
export function readIncoming(
	files: readonly IncomingFile[],
	options: { readonly year: number | null; readonly takesLicensed: boolean },
): Incoming {
	const read: { source: string; kind: FileKind; content: PublishedContent }[] = [];
	const leftAlone: string[] = [];
	const problems: Problem[] = [];
	const refuse = (file: string, message: string) =>
		problems.push({ code: 'CB2', severity: 'error', message, file, line: 1, column: 1 });
	for (const given of files) {
		const unpacked = isZip(given.bytes) ? unpack(given) : [given];
		if (unpacked === null) {
			refuse(given.name, 'The zip is broken or cut short. Download it again.');
			continue;
		}
		for (const { name, bytes } of unpacked) {
			const text = decode(bytes);
			const known = recogniseFile(name, text.slice(0, HEAD_LENGTH));
			const isLicensed = known !== null && systemOf(known.kind) === 'cpt';
			if (known === null || (isLicensed && !options.takesLicensed && unpacked.length > 1)) {
				leftAlone.push(name);
				continue;
			}
			const year = options.year ?? known.year;
			if (isLicensed !== options.takesLicensed) {
				refuse(
					name,
					isLicensed
						? 'This is a CPT file. It needs its licence confirmed: npm run codes -- licence <file…> --year N'
						: 'This is no CPT file. Import it with: npm run codes -- import <file…>',
				);
			} else if (year === null) {
				refuse(name, 'Neither the name nor the file says its code year. Say it with --year N.');
			} else if (known.year !== null && known.year !== year) {
				refuse(name, `The file is of ${String(known.year)}, and --year says ${String(year)}.`);
			} else {
				const from = known.from === null ? {} : { from: known.from };
				const result = readPublishedFile(known.kind, { file: name, text, year, ...from });
				problems.push(...result.problems);
				if (result.ok)
					read.push({ source: baseName(name), kind: known.kind, content: result.value });
			}
		}
	}
	return { read, leftAlone, problems };
}

/** CMS writes some files in UTF-8 and some in the older code page; where the first does not fit, the second. */
function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The text files in a zip; null where it can not be unpacked to its end. */
function unpack({ bytes }: IncomingFile): IncomingFile[] | null {
	const found: IncomingFile[] = [];
	let total = 0;
	let isWhole = true;
	let open = 0;
	const zip = new Unzip((file) => {
		if (!/\.(?:txt|xml|csv)$/i.test(file.name)) return;
		const pieces: Uint8Array[] = [];
		open += 1;
		file.ondata = (error, piece, isLast) => {
			total += piece.length;
			if (error !== null || total > MOST_BYTES) {
				isWhole = false;
				file.terminate();
				return;
			}
			pieces.push(piece);
			if (!isLast) return;
			open -= 1;
			found.push({ name: file.name, bytes: Buffer.concat(pieces) });
		};
		file.start();
	});
	zip.register(UnzipInflate);
	try {
		zip.push(bytes, true);
	} catch {
		return null;
	}
	// The list at the end of a zip is missing where its download was cut short.
	const hasEnd =
		Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf('PK\u0005\u0006') > 0;
	return isWhole && open === 0 && hasEnd ? found : null;
}

function baseName(name: string): string {
	return name.replace(/^.*[\\/]/, '');
}
