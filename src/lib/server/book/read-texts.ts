import { openAlphabet, openTabular } from '#domain/codebook';
import type { Addenda, Alphabet, TabularLookup } from '#domain/codebook';
import type { BookFolder } from './book-folder.ts';
import type { BookManifest } from './book-manifest.ts';
import { textsFor } from './index-sources.ts';
import { PART_SHAPES } from './read-part.ts';

/** The alphabetic index nearest to a code year; null where none is loaded. [CB10] */
export async function readAlphabet(
	folder: BookFolder,
	manifest: BookManifest,
	year: number,
): Promise<Alphabet | null> {
	const { index } = textsFor({ system: 'icd10cm', year }, manifest.parts);
	const read = index === null ? null : await folder.readPart(PART_SHAPES.index, index);
	return read === null ? null : openAlphabet(read);
}

/** The tabular list nearest to a code year, and that year's own addenda. [CB10] */
export async function readNotes(
	folder: BookFolder,
	manifest: BookManifest,
	year: number,
): Promise<{ readonly tabular: TabularLookup | null; readonly addenda: Addenda | null }> {
	const { tabular } = textsFor({ system: 'icd10cm', year }, manifest.parts);
	const changes = manifest.parts.find((part) => part.kind === 'addenda' && part.year === year);
	const list = tabular === null ? null : await folder.readPart(PART_SHAPES.tabular, tabular);
	return {
		tabular: list === null ? null : openTabular(list),
		addenda: changes === undefined ? null : await folder.readPart(PART_SHAPES.addenda, changes),
	};
}
