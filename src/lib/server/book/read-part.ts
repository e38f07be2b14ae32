import type {
	Addenda,
	AlphabeticIndex,
	LicensedLabels,
	ModifierTable,
	OfficialTable,
	TabularList,
} from '#domain/codebook';
import { NOTE_KINDS } from '#domain/codebook';
import { z } from 'zod';

/* What the parts of a book look like on the disk: what the readers of published files gave, as JSON. */

const table: z.ZodType<OfficialTable> = z.object({
	system: z.enum(['icd10cm', 'icd10pcs', 'hcpcs']),
	year: z.number(),
	from: z.string(),
	rows: z.array(
		z.object({
			code: z.string(),
			description: z.string(),
			billable: z.boolean(),
			from: z.string().exactOptional(),
			to: z.string().exactOptional(),
		}),
	),
});

const modifiers: z.ZodType<ModifierTable> = z.object({
	year: z.number(),
	from: z.string(),
	rows: z.array(z.object({ code: z.string(), description: z.string() })),
});

const tabular: z.ZodType<TabularList> = z.object({
	year: z.number(),
	entries: z.array(
		z.object({
			id: z.string(),
			level: z.enum(['chapter', 'block', 'code']),
			description: z.string(),
			above: z.string().nullable(),
			notes: z.array(z.object({ kind: z.enum(NOTE_KINDS), text: z.string() })),
			sevenths: z.array(z.object({ character: z.string(), meaning: z.string() })),
		}),
	),
});

const term = z.object({
	title: z.string(),
	optional: z.string(),
	code: z.string().nullable(),
	manifestation: z.string().nullable(),
	see: z.string().nullable(),
	seeAlso: z.string().nullable(),
	get below() {
		return z.array(term);
	},
});

const index: z.ZodType<AlphabeticIndex> = z.object({ year: z.number(), terms: z.array(term) });

const change = { code: z.string(), description: z.string() };

const addenda: z.ZodType<Addenda> = z.object({
	year: z.number(),
	changes: z.array(
		z.union([
			z.object({ kind: z.enum(['added', 'deleted', 'now-header', 'now-billable']), ...change }),
			z.object({ kind: z.literal('revised'), was: z.string(), ...change }),
		]),
	),
});

const licensed: z.ZodType<LicensedLabels> = z.object({
	year: z.number(),
	layout: z.enum(['long', 'medium', 'short', 'csv']),
	rows: z.array(z.object({ code: z.string(), label: z.string() })),
});

/** The shapes by kind of part. */
export const PART_SHAPES = { table, modifiers, tabular, index, addenda, licensed } as const;
