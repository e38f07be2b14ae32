import { checkCommand } from './check-cases.ts';
import type { Command } from './command.ts';
import { coverageCommand } from './coverage.ts';
import { decideCommand } from './decide-case.ts';
import { listCommand } from './list-cases.ts';
import { newCommand } from './new-case.ts';
import { questionsCommand } from './questions.ts';
import { rulesCommand } from './tell-rules.ts';
import { scoreCommand } from './score-case.ts';
import { showCommand } from './show-case.ts';

/** The commands by name, in the order in which they are told. A new one is a line here and a file beside. */
export const COMMANDS = {
	check: checkCommand,
	list: listCommand,
	show: showCommand,
	score: scoreCommand,
	decide: decideCommand,
	new: newCommand,
	rules: rulesCommand,
	questions: questionsCommand,
	coverage: coverageCommand,
} satisfies Record<string, Command>;

export function findCommand(name: string): Command | null {
	return Object.entries(COMMANDS).find(([known]) => known === name)?.[1] ?? null;
}
