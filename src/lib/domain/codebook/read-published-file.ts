import { succeed } from '#domain/result';
import type { Result } from '#domain/result';
import type { AlphabeticIndex } from './alphabetic-index.ts';
import type { ModifierTable, OfficialTable } from './official-table.ts';
import type { PublishedFile } from './published-file.ts';
import { readAddenda } from './read-addenda.ts';
import type { Addenda } from './read-addenda.ts';
import { readCodesFile } from './read-codes-file.ts';
import { readHcpcsCsv, readHcpcsModifiersCsv } from './read-hcpcs-csv.ts';
import { readHcpcsRecords } from './read-hcpcs-records.ts';
import { readIndexXml } from './read-index-xml.ts';
import { readLicensedLabels } from './read-licensed-labels.ts';
import type { LicensedLabels } from './read-licensed-labels.ts';
import { readOrderFile } from './read-order-file.ts';
import { readTabularXml } from './read-tabular-xml.ts';
import type { FileKind } from './recognise-file.ts';
import type { TabularList } from './tabular-list.ts';

/** What a published file holds; a file may hold several things. */
export interface PublishedContent {
	readonly table?: OfficialTable;
	readonly modifiers?: ModifierTable;
	readonly tabular?: TabularList;
	readonly index?: AlphabeticIndex;
	readonly addenda?: Addenda;
	readonly licensed?: LicensedLabels;
}

/** Reads a published file of a known kind, whole or not at all. [CB2] */
export function readPublishedFile(kind: FileKind, source: PublishedFile): Result<PublishedContent> {
	switch (kind) {
		case 'icd10cm-order':
			return holding(readOrderFile(source, 'icd10cm'), (table) => ({ table }));
		case 'icd10pcs-order':
			return holding(readOrderFile(source, 'icd10pcs'), (table) => ({ table }));
		case 'icd10cm-codes':
			return holding(readCodesFile(source), (table) => ({ table }));
		case 'icd10cm-tabular':
			return holding(readTabularXml(source), (tabular) => ({ tabular }));
		case 'icd10cm-index':
			return holding(readIndexXml(source), (index) => ({ index }));
		case 'icd10cm-addenda':
			return holding(readAddenda(source), (addenda) => ({ addenda }));
		case 'hcpcs-codes':
			return holding(readHcpcsCsv(source), (table) => ({ table }));
		case 'hcpcs-modifiers':
			return holding(readHcpcsModifiersCsv(source), (modifiers) => ({ modifiers }));
		case 'hcpcs-records':
			return readHcpcsRecords(source);
		case 'cpt-long':
			return holding(readLicensedLabels(source, 'long'), (licensed) => ({ licensed }));
		case 'cpt-medium':
			return holding(readLicensedLabels(source, 'medium'), (licensed) => ({ licensed }));
		case 'cpt-short':
			return holding(readLicensedLabels(source, 'short'), (licensed) => ({ licensed }));
		case 'cpt-csv':
			return holding(readLicensedLabels(source, 'csv'), (licensed) => ({ licensed }));
	}
}

function holding<Value>(
	result: Result<Value>,
	name: (value: Value) => PublishedContent,
): Result<PublishedContent> {
	return result.ok ? succeed(name(result.value), result.problems) : result;
}
