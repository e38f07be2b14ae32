import { z } from 'zod';
import type { FileKind } from '#domain/codebook';
import type { Incoming, IncomingFile } from './read-incoming.ts';

const kinds = [
	'icd10cm-order',
	'icd10cm-tabular',
	'icd10cm-index',
	'icd10cm-addenda',
	'icd10pcs-order',
	'hcpcs-records',
] as const satisfies readonly FileKind[];

/** Where the public files of a year are, and what they must hold: `content/codes/official-files.yaml`. */
export const officialFilesShape = z.strictObject({
	files: z.array(
		z.strictObject({
			about: z.string(),
			url: z.url(),
			year: z.coerce.number().int(),
			/** Smallest and largest size of the zip, in bytes. */
			bytes: z.strictObject({ least: z.coerce.number(), most: z.coerce.number() }),
			/** For each kind of file the zip has to hold, the fewest rows it may have. */
			holds: z.partialRecord(z.enum(kinds), z.coerce.number()),
		}),
	),
});

export type OfficialFile = z.infer<typeof officialFilesShape>['files'][number];

/** Long enough for 20 MB on a slow line. */
const PATIENCE = 300_000;

/**
 * Downloads one public zip. Size and type are checked before anything is unpacked; throws with a sentence.
 * With `base`, the file of the same name is asked for there instead. [CB13]
 */
export async function fetchOfficialFile(
	file: OfficialFile,
	base: string | null,
): Promise<IncomingFile> {
	const name = new URL(file.url).pathname.replace(/^.*\//, '');
	const url = base === null ? file.url : new URL(name, base.endsWith('/') ? base : `${base}/`).href;
	const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).catch(
		(error: unknown) => {
			throw new Error(
				`${url} can not be reached: ${error instanceof Error ? error.message : String(error)}.`,
			);
		},
	);
	if (!response.ok) throw new Error(`${url} answered ${String(response.status)}.`);
	const told = response.headers.get('content-length');
	const bytes = new Uint8Array(
		await response.arrayBuffer().catch((error: unknown) => {
			throw new Error(
				`${url} broke off: ${error instanceof Error ? error.message : String(error)}.`,
			);
		}),
	);
	if (
		told !== null &&
		response.headers.get('content-encoding') === null &&
		Number(told) !== bytes.length
	) {
		throw new Error(`${url} gave ${String(bytes.length)} of ${told} bytes.`);
	}
	if (bytes.length < file.bytes.least || bytes.length > file.bytes.most) {
		throw new Error(
			`${url} has ${String(bytes.length)} bytes; between ${String(file.bytes.least)} and ${String(file.bytes.most)} were expected.`,
		);
	}
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
		throw new Error(`${url} gave something that is no zip.`);
	return { name, bytes };
}

/** What is missing of what a zip has to hold, as sentences. [CB13] */
export function missingFrom({ read }: Incoming, { holds, about }: OfficialFile): string[] {
	return Object.entries(holds).flatMap(([kind, least]) => {
		const content = read.find((one) => one.kind === kind)?.content;
		const counts = [
			content?.table?.rows,
			content?.tabular?.entries,
			content?.index?.terms,
			content?.addenda?.changes,
		];
		const count = counts.find((list) => list !== undefined)?.length ?? 0;
		return count >= least
			? []
			: [`${about}: ${kind} has ${String(count)} rows; at least ${String(least)} were expected.`];
	});
}
