import type { CodeHit } from '#domain/presenting';
import { presentFoundCode } from '#domain/presenting';
import type { App } from '#server/app';
import { CPT_NOTICE } from '#server/cpt-notice';
import { dayOf } from '#server/day-of';

const MOST_HITS = 12;

/** What each half of the sheet is coded with, and what the book itself searches. */
const SYSTEMS = {
	diagnosis: ['icd10cm'],
	procedure: ['cpt', 'hcpcs'],
	book: ['icd10cm', 'hcpcs', 'cpt'],
	icd10cm: ['icd10cm'],
	hcpcs: ['hcpcs'],
	cpt: ['cpt'],
	icd10pcs: ['icd10pcs'],
} as const;

/** The answer to a search, with the notice that goes with what it shows. */
export interface CodeSearchAnswer {
	readonly hits: readonly CodeHit[];
	readonly notice: string | null;
}

/**
 * Searches the loaded books for one half of the sheet, or one of the books, as they hold on a date of service;
 * today's where none is named. Null where it is not known what is searched. [WB5]
 */
export async function searchCodeBook(
	{ library, books }: Pick<App, 'library' | 'books'>,
	asked: { readonly sheet: string | null; readonly words: string; readonly dos: string | null },
): Promise<CodeSearchAnswer | null> {
	const systems = systemsOf(asked.sheet);
	if (systems === null) return null;
	const open = await books.look((await library.look()).tables);
	const found = open.search({
		...{ typed: asked.words, date: dayOf(asked.dos), systems, limit: MOST_HITS },
	});
	return {
		hits: found.map(presentFoundCode),
		notice: open.isLicensed && found.some(({ system }) => system === 'cpt') ? CPT_NOTICE : null,
	};
}

function systemsOf(sheet: string | null): readonly string[] | null {
	for (const [name, systems] of Object.entries(SYSTEMS)) if (name === sheet) return systems;
	return null;
}
