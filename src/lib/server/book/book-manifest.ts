import { z } from 'zod';

/** What can be kept of the official books. */
export const PART_KINDS = [
	'table',
	'modifiers',
	'tabular',
	'index',
	'addenda',
	'licensed',
] as const;

export type PartKind = (typeof PART_KINDS)[number];

const part = z.object({
	kind: z.enum(PART_KINDS),
	system: z.string(),
	year: z.number(),
	/** First date of service, ISO. */
	from: z.string(),
	/** Rows, places, terms, changes or labels. */
	count: z.number(),
	/** Of a table, how many rows can be reported; the same as `count` elsewhere. */
	billable: z.number(),
	/** Name of the published file it was read from. */
	source: z.string(),
	/** Where it stands, below the folder of the books. */
	file: z.string(),
	sha256: z.string(),
	/** When it was brought in, ISO. */
	addedAt: z.string(),
});

const builtIndex = z.object({
	system: z.string(),
	year: z.number(),
	from: z.string(),
	file: z.string(),
	/** Names everything it was made of. */
	recipe: z.string(),
	/** Years of the texts by which codes are found besides their own; null for none. */
	tabularYear: z.number().nullable(),
	indexYear: z.number().nullable(),
});

const manifest = z.object({
	schema: z.literal('codes/1'),
	parts: z.array(part),
	indexes: z.array(builtIndex),
});

export type BookPart = z.infer<typeof part>;
export type BuiltIndex = z.infer<typeof builtIndex>;

/** Everything that is kept, in one small file that is replaced last. [CB11] */
export type BookManifest = z.infer<typeof manifest>;

export const MANIFEST = 'manifest.json';

export function emptyManifest(): BookManifest {
	return { schema: 'codes/1', parts: [], indexes: [] };
}

/** Reads a manifest; null where it is none of this version's. */
export function readManifest(text: string): BookManifest | null {
	try {
		return manifest.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}

/** Parts with one key stand in each other's place. */
export function keyOfPart({
	kind,
	system,
	from,
	source,
}: Pick<BookPart, 'kind' | 'system' | 'from' | 'source'>): string {
	// A licence holder's files of one year stand side by side: long, medium and short texts.
	return [kind, system, from, ...(kind === 'licensed' ? [source] : [])].join(' ');
}
