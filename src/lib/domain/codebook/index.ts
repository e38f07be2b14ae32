export type { AlphabeticIndex, IndexTerm } from './alphabetic-index.ts';
export { codesInNote, isNamedIn } from './codes-in-note.ts';
export type { CodeInNote } from './codes-in-note.ts';
export { mainTermOf, openAlphabet, termsBeginning } from './open-alphabet.ts';
export type { Alphabet } from './open-alphabet.ts';
export { buildCodeIndex } from './build-code-index.ts';
export type { FurtherText, IndexedList, IndexSources } from './build-code-index.ts';
export { codeYearOn, editionOn, firstDayOf, goesByFiscalYear, lastDayOf } from './code-edition.ts';
export type { CodeEdition } from './code-edition.ts';
export type { CatalogueRows, CodeIndex, IndexedTexts, SystemSpan } from './code-index.ts';
export type { FoundCode, ReadAs, Why } from './found-code.ts';
export { textsOfIndex, textsOfTabular } from './further-texts.ts';
export type {
	ModifierTable,
	OfficialModifier,
	OfficialRow,
	OfficialSystem,
	OfficialTable,
} from './official-table.ts';
export { NOTE_KINDS } from './tabular-list.ts';
export type { Letters } from './letters.ts';
export type { PackedTexts } from './packed-texts.ts';
export { namedElsewhere, notesForCode, openCode, openTabular } from './open-code.ts';
export type {
	CodeLine,
	NamedElsewhere,
	NoteOfCode,
	OpenedCode,
	PlaceAbove,
	TabularLookup,
} from './open-code.ts';
export type { PublishedFile } from './published-file.ts';
export type { Addenda, CodeChange } from './read-addenda.ts';
export { codeAt, datesAt, descriptionAt, rowOfCode, rowsBeginning } from './read-catalogue.ts';
export type { LicensedLabels, LicensedLayout } from './read-licensed-labels.ts';
export { readPublishedFile } from './read-published-file.ts';
export type { PublishedContent } from './read-published-file.ts';
export { HEAD_LENGTH, recogniseFile, systemOf } from './recognise-file.ts';
export type { FileKind, RecognisedFile } from './recognise-file.ts';
export { searchCodeIndex, searchCodeIndexes } from './search-code-index.ts';
export type { IndexSearch } from './search-code-index.ts';
export type {
	NoteKind,
	SeventhCharacter,
	TabularEntry,
	TabularList,
	TabularNote,
} from './tabular-list.ts';
export { TEXT_SOURCES } from './text-source.ts';
export type { TextSource } from './text-source.ts';
