import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ruleTable, tellRule } from '#domain/checking';
import { questionRuleTable } from '#domain/questions';
import type { Command, CommandContext, ExitCode } from './command.ts';
import { withRules } from './rules-in-readme.ts';

/** Tells the rules, each with a wrong and a right example. */
export const rulesCommand: Command = {
	usage: '[ID] [--json] [--write]',
	about: 'Tells every rule, or the one named, with a wrong and a right example.',
	help: '--write puts the rules into content/README.md and content/questions/README.md, between their marks.',
	options: ['json', 'write'],
	words: { least: 0, most: 1 },
	async run({ words: [asked], options }, context) {
		const { terminal } = context;
		const id = asked?.toUpperCase();
		const known = new Map([...ruleTable(), ...questionRuleTable()]);
		const rules = [...known.values()].filter((rule) => id === undefined || rule.id === id);
		if (rules.length === 0) {
			const ids = [...known.keys()];
			const all = `${ids.slice(0, 3).join(', ')} … ${ids.at(-1) ?? ''}`;
			terminal.complain(`There is no rule "${asked ?? ''}". There are ${all}.`);
			return 2;
		}
		if (options.has('write')) return write(context);
		if (options.has('json'))
			terminal.say(JSON.stringify(id === undefined ? rules : rules[0], null, '\t'));
		else terminal.say(rules.map(tellRule).join('\n\n'));
		return 0;
	},
};

/** A folder of one's own may do without a README on questions. */
async function writeQuestionRules(path: string): Promise<void> {
	const before = await readFile(path, 'utf8').catch(() => null);
	const after = before === null ? null : withRules(before, questionRuleTable());
	if (after !== null && after !== before) await writeFile(path, after);
}

async function write({ settings, terminal }: CommandContext): Promise<ExitCode> {
	const path = join(settings.contentFolders[0] ?? '', 'README.md');
	const before = await readFile(path, 'utf8').catch(() => null);
	const after = before === null ? null : withRules(before);
	if (before === null || after === null) {
		terminal.complain(`${path} is not there, or has no marks to put the rules between.`);
		return 1;
	}
	if (after !== before) await writeFile(path, after);
	await writeQuestionRules(join(settings.contentFolders[0] ?? '', 'questions', 'README.md'));
	terminal.say(
		after === before ? `${path} tells the rules as they are.` : `${path} was brought up to date.`,
	);
	return 0;
}
