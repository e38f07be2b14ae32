import { codeAt, datesAt, descriptionAt, rowOfCode, rowsBeginning } from '#domain/codebook';
import type { CatalogueRows } from '#domain/codebook';
import { childrenByParent } from '#domain/codes';
import type { CodeBook, CodeEntry } from '#domain/codes';

/** More than the largest category holds. */
const MOST_IN_CATEGORY = 6_000;

/** Lists that were imported, by what they hold; null where the teaching table serves. */
export interface ImportedRows {
	readonly icd10cm: CatalogueRows | null;
	readonly hcpcs: CatalogueRows | null;
}

/**
 * The teaching tables with what the imported lists say of the codes of a sheet put in their place: for each
 * diagnosis its whole category, so that a code can be judged by what stands above, below and beside it.
 */
export function bookAround(
	book: CodeBook,
	{ icd10cm, hcpcs }: ImportedRows,
	codes: { readonly diagnoses: readonly string[]; readonly procedures: readonly string[] },
): CodeBook {
	if (icd10cm === null && hcpcs === null) return book;
	const entries = new Map(book.entries);
	if (icd10cm !== null) {
		const categories = new Set(codes.diagnoses.map((code) => code.slice(0, 3)));
		for (const code of entries.keys()) {
			if (categories.has(code.slice(0, 3)) && entries.get(code)?.system === 'icd10cm')
				entries.delete(code);
		}
		for (const category of categories) {
			if (category.length < 3) continue;
			for (const row of rowsBeginning(icd10cm, category, MOST_IN_CATEGORY)) {
				const entry = entryAt(icd10cm, 'icd10cm', row);
				entries.set(entry.code, entry);
			}
		}
	}
	if (hcpcs !== null) {
		for (const code of codes.procedures) {
			const row = rowOfCode(hcpcs, code);
			if (row >= 0) entries.set(code, entryAt(hcpcs, 'hcpcs', row));
			else if (entries.get(code)?.system === 'hcpcs') entries.delete(code);
		}
	}
	return { ...book, entries, children: childrenByParent(entries) };
}

function entryAt(rows: CatalogueRows, system: 'icd10cm' | 'hcpcs', row: number): CodeEntry {
	const { from, to } = datesAt(rows, row);
	return {
		system,
		code: codeAt(rows, row),
		description: descriptionAt(rows, row),
		billable: rows.billable[row] === 1,
		...(from === null ? {} : { from }),
		...(to === null ? {} : { to }),
	};
}
