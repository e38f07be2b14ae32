/** Door to the reading of content files, for commands that work on them without a running site. */
export { nodeContentFiles } from './library/content-files.ts';
export { tableReader } from './library/load-table.ts';
