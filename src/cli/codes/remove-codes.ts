import { bookFolder } from '#server/book-store';
import { removeFromBook } from '#server/book-commands';
import { didYouMean } from '../cases/did-you-mean.ts';
import type { CodesCommand } from './codes-command.ts';
import { openWriting } from './codes-command.ts';
import { tellChange } from './import-codes.ts';
import { nameOfPart } from './tell-parts.ts';

/** Takes books away by the names `list` gives, or by the beginning of one. */
export const removeCommand: CodesCommand = {
	usage: '<what>',
	about: 'Removes what list names so, or all that begins so: hcpcs-2025-10-01, icd10cm-2024, cpt.',
	options: {},
	words: { least: 1, most: 1 },
	async run({ words: [what = ''] }, context) {
		const { terminal, settings } = context;
		const isMeant = (name: string) => name === what || (what !== '' && name.startsWith(`${what}-`));
		const names = (await bookFolder(settings.dataFolder).manifest())?.parts.map(nameOfPart) ?? [];
		if (!names.some(isMeant)) {
			terminal.complain(`Nothing is loaded under "${what}".${didYouMean(what, names)}`);
			if (names.length > 0) terminal.complain(`Loaded: ${names.join(', ')}`);
			return 1;
		}
		const change = await removeFromBook(await openWriting(context), (part) =>
			isMeant(nameOfPart(part)),
		);
		tellChange(change, context);
		return 0;
	},
};

/** Builds every search again that was made by another version or of other teaching tables. */
export const rebuildCommand: CodesCommand = {
	usage: '',
	about: 'Builds the searches again whose teaching words or program version have changed.',
	options: {},
	words: { least: 0, most: 0 },
	async run(_, context) {
		const change = await removeFromBook(await openWriting(context), () => false);
		tellChange(change, context);
		if (change.built.length === 0) context.terminal.say('Every search is as it should be.');
		return 0;
	},
};
