import { parseArgs } from 'node:util';
import type { ExitCode } from '../cases/command.ts';
import { didYouMean } from '../cases/did-you-mean.ts';
import type { CodesAsked, CodesCommand, CodesContext } from './codes-command.ts';
import { importCommand } from './import-codes.ts';
import { licenceCommand } from './licence-codes.ts';
import { listCommand } from './list-codes.ts';
import { rebuildCommand, removeCommand } from './remove-codes.ts';
import { searchCommand } from './search-codes.ts';
import { updateCommand } from './update-codes.ts';

/** The commands by name. A new one is a line here and a file beside. */
const COMMANDS: Readonly<Record<string, CodesCommand>> = {
	search: searchCommand,
	list: listCommand,
	import: importCommand,
	update: updateCommand,
	remove: removeCommand,
	licence: licenceCommand,
	rebuild: rebuildCommand,
};

/** Runs what was typed after `npm run codes --`. Gives the exit code. [CB14] */
export async function runCodes(typed: readonly string[], context: CodesContext): Promise<ExitCode> {
	const { terminal } = context;
	const [name = '', ...rest] = typed;
	if (['', 'help', '--help', '-h'].includes(name)) {
		terminal.say(usage());
		return name === '' ? 2 : 0;
	}
	const command = Object.entries(COMMANDS).find(([known]) => known === name)?.[1];
	if (command === undefined) {
		terminal.complain(`There is no command "${name}".${didYouMean(name, Object.keys(COMMANDS))}`);
		terminal.complain(usage());
		return 2;
	}
	const asked = readAsked(rest, command);
	const complaint = typeof asked === 'string' ? asked : complainOf(name, command, asked);
	if (complaint !== null || typeof asked === 'string') {
		terminal.complain(complaint ?? '');
		terminal.complain(`Like this: ${formOf(name, command)}`);
		return 2;
	}
	return command.run(asked, context);
}

/** What was asked, or a sentence about what could not be understood. */
function readAsked(typed: readonly string[], { options }: CodesCommand): CodesAsked | string {
	try {
		const parsed = parseArgs({ args: [...typed], options: { ...options }, allowPositionals: true });
		const entries = Object.entries(parsed.values);
		return {
			words: parsed.positionals,
			values: new Map(
				entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
			),
			marks: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
		};
	} catch (error) {
		const [message = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
		return `${message}.`;
	}
}

function complainOf(
	name: string,
	{ words: { least, most } }: CodesCommand,
	{ words }: CodesAsked,
): string | null {
	if (words.length < least) return `"${name}" needs more to go by.`;
	const surplus = words[most];
	return surplus === undefined ? null : `"${name}" does not know what to do with "${surplus}".`;
}

function formOf(name: string, { usage: form }: CodesCommand): string {
	return `npm run codes -- ${name} ${form}`.trimEnd();
}

function usage(): string {
	return [
		...Object.entries(COMMANDS).map(
			([name, command]) => `${formOf(name, command)}\n    ${command.about}`,
		),
		'',
		'With --silent after "run" nothing but the answer is printed.',
		'Exit code 0: all is well. 1: something was refused. 2: the command was not understood.',
	].join('\n');
}
