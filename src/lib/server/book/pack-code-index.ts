import type { CodeIndex, Letters, PackedTexts } from '#domain/codebook';
import { z } from 'zod';

/*
 * An index as one file: a mark, the length of a header, the header as JSON, then its arrays one after the
 * other, each at a multiple of eight, so that they are read by looking at the bytes; its texts last, one
 * byte a letter, of which pieces are read when they are shown. So an index is opened by reading its file and
 * nothing else, and is held once. Numbers stand as this kind of machine writes them; a file from another kind
 * is refused.
 */

/** Raised whenever what an index holds, or how it is ranked, changes. */
export const INDEX_FORMAT = 2;

const MARK = 'CTCINDEX';
const ORDER_MARK = 0x01020304;
const PREFIX = 16;
const ALIGNED = 8;

const section = z.object({ at: z.number(), length: z.number() });
const header = z.object({
	format: z.number(),
	order: z.number(),
	bytes: z.number(),
	/** Whether the numbers of words have two bytes. */
	narrow: z.boolean(),
	rows: z.number(),
	texts: z.number(),
	systems: z.array(
		z.object({ system: z.string(), year: z.number(), from: z.number(), to: z.number() }),
	),
	sections: z.record(z.string(), section),
});

type Section = Letters | Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** Writes an index as bytes. [CB11] */
export function packCodeIndex({
	rows,
	words,
	wordLetters,
	postingStarts,
	postings,
	texts,
}: CodeIndex): Uint8Array {
	const sections: Readonly<Record<string, Section>> = {
		codes: rows.codes,
		codeStarts: rows.codeStarts,
		...sectionsOf('descriptions', rows.descriptions),
		billable: rows.billable,
		parents: rows.parents,
		standsFor: rows.standsFor,
		choices: rows.choices,
		folded: rows.folded,
		offered: rows.offered,
		byCode: rows.byCode,
		dated: rows.dated,
		datedFrom: rows.datedFrom,
		datedTo: rows.datedTo,
		vocabulary: words.join('\n'),
		wordLetters,
		postingStarts,
		postings,
		textRows: texts.rows,
		textSources: texts.sources,
		textLengths: texts.lengths,
		textOptional: texts.optional,
		textRanks: texts.ranks,
		textWordStarts: texts.wordStarts,
		textWords: texts.words,
		...sectionsOf('labels', texts.labels),
		labelOf: texts.labelOf,
	};
	const inOrder = Object.entries(sections).toSorted(
		([, left], [, right]) => rankOf(left) - rankOf(right),
	);
	const bytesOf = inOrder.map(([name, content]) => [name, asBytes(content)] as const);
	const places: Record<string, { at: number; length: number }> = {};
	let end = 0;
	for (const [name, bytes] of bytesOf) {
		places[name] = { at: end, length: bytes.length };
		end = padded(end + bytes.length);
	}
	const head = Buffer.from(
		JSON.stringify({
			format: INDEX_FORMAT,
			order: new Uint8Array(new Uint32Array([ORDER_MARK]).buffer)[0] ?? 0,
			bytes: end,
			narrow: texts.words instanceof Uint16Array,
			rows: rows.count,
			texts: texts.count,
			systems: rows.systems,
			sections: places,
		}),
	);
	const start = padded(PREFIX + head.length);
	const file = Buffer.alloc(start + end);
	file.write(MARK, 'latin1');
	file.writeUInt32LE(head.length, MARK.length);
	head.copy(file, PREFIX);
	for (const [name, bytes] of bytesOf) file.set(bytes, start + (places[name]?.at ?? 0));
	return file;
}

/** Opens the bytes of an index; null where they are not whole, or of another version of this program. [CB11] */
export function openPackedIndex(file: Uint8Array): CodeIndex | null {
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	if (bytes.length < PREFIX || bytes.toString('latin1', 0, MARK.length) !== MARK) return null;
	const headLength = bytes.readUInt32LE(MARK.length);
	const head = readHeader(bytes.toString('utf8', PREFIX, PREFIX + headLength));
	const start = padded(PREFIX + headLength);
	const order = new Uint8Array(new Uint32Array([ORDER_MARK]).buffer)[0];
	if (
		head?.format !== INDEX_FORMAT ||
		head.order !== order ||
		bytes.length !== start + head.bytes
	) {
		return null;
	}
	const base = file.byteOffset + start;
	const whole = base % ALIGNED === 0 ? file.buffer : Uint8Array.from(file).buffer;
	const first = base % ALIGNED === 0 ? base : start;
	const part = (name: string) => {
		const place = head.sections[name];
		if (place === undefined) throw new Error(`The index has no part "${name}".`);
		return place;
	};
	const text = (name: string): Letters => {
		const { at, length } = part(name);
		return lettersIn(Buffer.from(whole, first + at, length));
	};
	const u8 = (name: string) => {
		const { at, length } = part(name);
		return new Uint8Array(whole, first + at, length);
	};
	const u32 = (name: string) => {
		const { at, length } = part(name);
		return new Uint32Array(whole, first + at, length / 4);
	};
	const u16 = (name: string) => {
		const { at, length } = part(name);
		return new Uint16Array(whole, first + at, length / 2);
	};
	const packed = (name: string): PackedTexts => ({
		text: text(name),
		groups: u32(`${name}Groups`),
		shared: u8(`${name}Shared`),
		lengths: u16(`${name}Lengths`),
	});
	const parents = part('parents');
	return {
		rows: {
			count: head.rows,
			systems: head.systems,
			codes: text('codes'),
			codeStarts: u32('codeStarts'),
			descriptions: packed('descriptions'),
			billable: u8('billable'),
			parents: new Int32Array(whole, first + parents.at, parents.length / 4),
			standsFor: u32('standsFor'),
			choices: u32('choices'),
			folded: u32('folded'),
			offered: u32('offered'),
			byCode: u32('byCode'),
			dated: u32('dated'),
			datedFrom: u32('datedFrom'),
			datedTo: u32('datedTo'),
		},
		words: asText(text('vocabulary')).split('\n'),
		wordLetters: u32('wordLetters'),
		postingStarts: u32('postingStarts'),
		postings: u8('postings'),
		texts: {
			count: head.texts,
			rows: u32('textRows'),
			sources: u8('textSources'),
			lengths: u8('textLengths'),
			optional: u8('textOptional'),
			ranks: u8('textRanks'),
			wordStarts: u32('textWordStarts'),
			words: head.narrow ? u16('textWords') : u32('textWords'),
			labels: packed('labels'),
			labelOf: u32('labelOf'),
		},
	};
}

function sectionsOf(
	name: string,
	{ text, groups, shared, lengths }: PackedTexts,
): Record<string, Section> {
	return {
		[name]: text,
		[`${name}Groups`]: groups,
		[`${name}Shared`]: shared,
		[`${name}Lengths`]: lengths,
	};
}

function readHeader(text: string): z.infer<typeof header> | null {
	try {
		return header.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}

function asBytes(content: Section): Uint8Array {
	if (!ArrayBuffer.isView(content)) return Buffer.from(asText(content), 'latin1');
	return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
}

/** One byte a letter, made into a text where a piece is taken. */
function lettersIn(bytes: Buffer): Letters {
	return { length: bytes.length, slice: (from, to) => bytes.toString('latin1', from, to) };
}

function asText(letters: Letters): string {
	return letters.slice(0, letters.length);
}

/** Arrays before texts. */
function rankOf(content: Section): number {
	return ArrayBuffer.isView(content) ? 0 : 1;
}

function padded(length: number): number {
	return Math.ceil(length / ALIGNED) * ALIGNED;
}
