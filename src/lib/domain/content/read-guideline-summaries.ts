import { z } from 'zod';
import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import type { CaseSource } from './read-case-file.ts';
import { readYaml } from './read-yaml.ts';
import { text } from './yaml-values.ts';

/** What the page of a code has to hold for a section to show there. */
export const GUIDELINE_TRAITS = [
	'header',
	'seventh',
	'placeholder',
	'excludes1',
	'excludes2',
	'code-first',
	'use-additional',
	'code-also',
	'laterality',
	'unspecified',
	'other',
	'includes',
] as const;

export type GuidelineTrait = (typeof GUIDELINE_TRAITS)[number];

/** A section of the Official Guidelines in our own words. */
export interface GuidelineSummary {
	/** Number of the section as it is cited after "OG". */
	readonly section: string;
	readonly title: string;
	/** Beginnings of codes, and ranges of categories; null for every code. */
	readonly codes: readonly CodeRange[] | null;
	/** What the code's page has to hold besides; null for nothing. */
	readonly when: GuidelineTrait | null;
	readonly says: string;
}

/** From one beginning of codes up to and with all codes of another. */
export interface CodeRange {
	readonly from: string;
	readonly to: string;
}

/** The sections of one year's guidelines. */
export interface GuidelineSummaries {
	/** Fiscal year of the guidelines. */
	readonly year: number;
	readonly sections: readonly GuidelineSummary[];
}

const BEGINNING = '[A-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]{1,4})?';
const RANGE = new RegExp(`^${BEGINNING}(?:-${BEGINNING})?$`);
const SECTION = /^(?:I\.[ABC]|II|III|IV)\.[0-9A-Za-z]+(?:\.[0-9a-z]+)*$/;

const summariesSchema = z.strictObject({
	year: text().regex(/^20\d\d$/),
	sections: z.array(
		z.strictObject({
			section: text().regex(SECTION),
			title: text(),
			codes: z.array(text().regex(RANGE)).optional(),
			when: z.enum(GUIDELINE_TRAITS).optional(),
			says: text(),
		}),
	),
});

/** Reads `content/codes/guideline-summaries.yaml`. A section names codes, a trait, or both. [CF13] */
export function readGuidelineSummaries({
	file,
	text: yaml,
}: CaseSource): Result<GuidelineSummaries> {
	const read = readYaml({ file, text: yaml, firstLine: 1 }, summariesSchema);
	if (!read.ok) return refuse(read.problems);
	const { year, sections } = read.value;
	return succeed(
		{
			year: Number(year),
			sections: sections.map(({ codes, when, ...section }) => ({
				...section,
				codes: codes?.map(readRange) ?? null,
				when: when ?? null,
			})),
		},
		read.problems,
	);
}

function readRange(written: string): CodeRange {
	const [from = '', to = from] = written.split('-');
	return { from, to };
}
