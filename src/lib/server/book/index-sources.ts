import { createHash } from 'node:crypto';
import { textsOfIndex, textsOfTabular } from '#domain/codebook';
import type { AlphabeticIndex, IndexSources, OfficialTable, TabularList } from '#domain/codebook';
import type { CodeTables } from '#domain/codes';
import type { BookPart } from './book-manifest.ts';
import { INDEX_FORMAT } from './pack-code-index.ts';
import { everydayTexts, taughtCodes } from './teaching-texts.ts';

/** The parts an index is made of. */
export interface Ingredients {
	readonly table: BookPart;
	readonly tabular: BookPart | null;
	readonly index: BookPart | null;
}

/** What is nearest in years to a table: its own year, else the latest before, else the first after. [CB10] */
export function ingredientsFor(table: BookPart, parts: readonly BookPart[]): Ingredients {
	return { table, ...textsFor(table, parts) };
}

/** The texts that go with a code year of a system. [CB10] */
export function textsFor(
	table: Pick<BookPart, 'system' | 'year'>,
	parts: readonly BookPart[],
): Omit<Ingredients, 'table'> {
	const nearest = (kind: BookPart['kind']) =>
		table.system === 'icd10cm'
			? (parts.filter((part) => part.kind === kind).toSorted(nearness(table.year))[0] ?? null)
			: null;
	return { tabular: nearest('tabular'), index: nearest('index') };
}

function nearness(year: number) {
	const distance = (part: BookPart) =>
		part.year <= year ? year - part.year : 1_000 + part.year - year;
	return (left: BookPart, right: BookPart) => distance(left) - distance(right);
}

/** Names everything an index is made of, so that it is built again when one of it changes. */
export function recipeOf({ table, tabular, index }: Ingredients, tables: CodeTables): string {
	const taught = JSON.stringify([everydayTexts(tables), [...taughtCodes(tables)]]);
	return createHash('sha256')
		.update([String(INDEX_FORMAT), table.sha256, tabular?.sha256, index?.sha256, taught].join('\n'))
		.digest('hex');
}

/** The sources of an official list's index, with the everyday words of the teaching tables. */
export function officialSources(
	official: {
		readonly table: OfficialTable;
		readonly tabular: TabularList | null;
		readonly index: AlphabeticIndex | null;
	},
	tables: CodeTables,
): IndexSources {
	return {
		lists: [official.table],
		further: [
			...(official.tabular === null ? [] : textsOfTabular(official.tabular)),
			...(official.index === null ? [] : textsOfIndex(official.index)),
			...everydayTexts(tables),
		],
		common: taughtCodes(tables),
	};
}
