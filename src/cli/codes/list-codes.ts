import { bookFolder } from '#server/book-store';
import { holdingLicences } from '#server/book-commands';
import type { CodesCommand } from './codes-command.ts';
import { nameOfPart, tellIndexes, tellPart } from './tell-parts.ts';

/** Tells which books are loaded. */
export const listCommand: CodesCommand = {
	usage: '[--json]',
	about: 'Tells what is loaded, of which year, and how to load the rest.',
	options: { json: { type: 'boolean' } },
	words: { least: 0, most: 0 },
	async run({ marks }, { settings, terminal, now }) {
		const folder = bookFolder(settings.dataFolder);
		const manifest = await folder.manifest();
		if (manifest === null) {
			terminal.complain(`${folder.path}/manifest.json can not be read.`);
			return 1;
		}
		const holding = new Set(holdingLicences(manifest, now().toISOString().slice(0, 10)));
		if (marks.has('json')) {
			const parts = manifest.parts.map((part) => ({
				name: nameOfPart(part),
				...part,
				isInUse: part.kind !== 'licensed' || holding.has(part),
			}));
			terminal.say(
				JSON.stringify({ folder: folder.path, parts, indexes: manifest.indexes }, null, '\t'),
			);
			return 0;
		}
		for (const part of manifest.parts) {
			const isOver = part.kind === 'licensed' && !holding.has(part);
			terminal.say(
				`${tellPart(part)}${isOver ? ' — the licence year is over; it is no longer used' : ''}`,
			);
		}
		for (const line of tellIndexes(manifest)) terminal.say(line);
		const hasTable = (system: string) =>
			manifest.parts.some((part) => part.kind === 'table' && part.system === system);
		if (!hasTable('icd10cm') || !hasTable('hcpcs')) {
			const missing = [
				...(hasTable('icd10cm') ? [] : ['ICD-10-CM']),
				...(hasTable('hcpcs') ? [] : ['HCPCS Level II']),
			];
			terminal.say(
				`${missing.join(' and ')}: the teaching tables serve. The whole book: npm run codes -- update, or npm run codes -- import <files from cms.gov>.`,
			);
		}
		return 0;
	},
};
