import type { Asked, Command, CommandContext, ExitCode } from './command.ts';
import { COMMANDS, findCommand } from './commands.ts';
import { didYouMean } from './did-you-mean.ts';

/** Runs what was typed after `npm run cases --`. Gives the exit code. */
export async function runCases(
	typed: readonly string[],
	context: CommandContext,
): Promise<ExitCode> {
	const { terminal } = context;
	const [name = '', ...rest] = typed;
	if (['', 'help', '--help', '-h'].includes(name)) {
		const [topic = ''] = rest;
		const asked = findCommand(topic);
		terminal.say(asked === null ? usage() : helpOn(topic, asked));
		return name === '' ? 2 : 0;
	}
	const command = findCommand(name);
	if (command === null) {
		terminal.complain(`There is no command "${name}".${didYouMean(name, Object.keys(COMMANDS))}`);
		terminal.complain(usage());
		return 2;
	}
	const asked = readAsked(rest);
	if (asked.options.has('help') || asked.options.has('h')) {
		terminal.say(helpOn(name, command));
		return 0;
	}
	const complaint = complainOf(name, command, asked);
	if (complaint !== null) {
		terminal.complain(complaint);
		terminal.complain(`Like this: npm run cases -- ${name} ${command.usage}`.trimEnd());
		return 2;
	}
	return command.run(asked, context);
}

function readAsked(typed: readonly string[]): Asked {
	const words: string[] = [];
	const options = new Map<string, string>();
	let isOver = false;
	for (const one of typed) {
		if (!isOver && one === '--') isOver = true;
		else if (isOver || one === '-' || !one.startsWith('-')) words.push(one);
		else {
			const [, name = '', value = ''] = /^--?([^=]*)=?(.*)$/s.exec(one) ?? [];
			options.set(name, value);
		}
	}
	return { words, options };
}

function complainOf(name: string, command: Command, { words, options }: Asked): string | null {
	const unknown = [...options.keys()].find((option) => !command.options.includes(option));
	if (unknown !== undefined) {
		return `"${name}" has no option --${unknown}.${didYouMean(unknown, command.options)}`;
	}
	const { least, most } = command.words;
	if (words.length < least) return `"${name}" needs more to go by.`;
	const surplus = words[most];
	return surplus === undefined ? null : `"${name}" does not know what to do with "${surplus}".`;
}

function usage(): string {
	const lines = Object.entries(COMMANDS).map(([name, { usage, about }]) => {
		const form = `npm run cases -- ${name} ${usage}`.trimEnd();
		return `${form}\n    ${about}`;
	});
	return [
		...lines,
		'',
		'With --silent after "run" nothing but the answer is printed.',
		'Exit code 0: all is well. 1: what was looked at is not. 2: the command was not understood.',
	].join('\n');
}

function helpOn(name: string, { usage, about, help }: Command): string {
	const form = `npm run cases -- ${name} ${usage}`.trimEnd();
	return [form, '', about, ...(help === undefined ? [] : ['', help])].join('\n');
}
