/** Door to the books of codes for commands: they change them while no site needs to run. */
export { holdingLicences } from './book-store.ts';
export { fetchOfficialFile, missingFrom, officialFilesShape } from './book/fetch-official-files.ts';
export type { OfficialFile } from './book/fetch-official-files.ts';
export { readIncoming } from './book/read-incoming.ts';
export type { Incoming, IncomingFile } from './book/read-incoming.ts';
export { readTeachingTables } from './book/read-teaching-tables.ts';
export { openPackedIndex } from './book/pack-code-index.ts';
export { keepInBook, removeFromBook } from './book/write-book.ts';
export type { BookChange, BookWriting } from './book/write-book.ts';
