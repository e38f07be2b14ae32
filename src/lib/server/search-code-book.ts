import type { CodeHit } from '#domain/presenting';
import { presentFoundCode } from '#domain/presenting';
import type { App } from '#server/app';

const MOST_HITS = 12;

/** What each half of the sheet is coded with. */
const SYSTEMS = { diagnosis: ['icd10cm'], procedure: ['cpt', 'hcpcs'] } as const;

/** Shown wherever a licence holder's own texts are. */
const CPT_NOTICE =
	'CPT © American Medical Association. All rights reserved. CPT is a registered trademark of the American Medical Association.';

/** The answer to a search, with the notice that goes with what it shows. */
export interface CodeSearchAnswer {
	readonly hits: readonly CodeHit[];
	readonly notice: string | null;
}

/**
 * Searches the loaded books for one half of the sheet, as they hold on a date of service; today's where
 * none is named. Null where the half is not known. [WB5]
 */
export async function searchCodeBook(
	{ library, books }: Pick<App, 'library' | 'books'>,
	asked: { readonly sheet: string | null; readonly words: string; readonly dos: string | null },
): Promise<CodeSearchAnswer | null> {
	const { sheet, words } = asked;
	if (sheet !== 'diagnosis' && sheet !== 'procedure') return null;
	const isDate = asked.dos !== null && /^\d{4}-\d{2}-\d{2}$/.test(asked.dos);
	const date = isDate && asked.dos !== null ? asked.dos : new Date().toISOString().slice(0, 10);
	const open = await books.look((await library.look()).tables);
	const found = open.search({ typed: words, date, systems: SYSTEMS[sheet], limit: MOST_HITS });
	return {
		hits: found.map(presentFoundCode),
		notice: open.isLicensed && found.some(({ system }) => system === 'cpt') ? CPT_NOTICE : null,
	};
}
