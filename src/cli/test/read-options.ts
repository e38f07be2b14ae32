import { parseArgs } from 'node:util';
import { StartupProblem } from '../start/startup-problem.ts';

export interface TestOptions<Name extends string> {
	readonly steps: readonly Name[];
	/** Handed on to the one tool that was asked for, e.g. part of a file name. */
	readonly rest: readonly string[];
}

/** `--only lint,unit` runs those steps; words after a single `unit` or `journeys` narrow that. */
export function readOptions<Name extends string>(
	args: readonly string[],
	known: readonly Name[],
): TestOptions<Name> {
	const { only, rest } = parse(args);
	const wanted = only === undefined ? known : only.split(',').map((name) => oneOf(name, known));
	const canNarrow = wanted.length === 1 && ['unit', 'journeys'].includes(wanted[0] ?? '');
	if (rest.length > 0 && !canNarrow) {
		throw new StartupProblem(
			`"${rest.join(' ')}" narrows nothing here. It works behind one step, as in ` +
				'`npm test -- --only unit scoring`.',
		);
	}
	return { steps: known.filter((name) => wanted.includes(name)), rest };
}

function parse(args: readonly string[]): { only: string | undefined; rest: string[] } {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: { only: { type: 'string' } },
			allowPositionals: true,
		});
		return { only: values.only, rest: positionals };
	} catch (error) {
		throw new StartupProblem(error instanceof Error ? error.message : String(error));
	}
}

function oneOf<Name extends string>(name: string, known: readonly Name[]): Name {
	const found = known.find((candidate) => candidate === name.trim());
	if (found !== undefined) return found;
	throw new StartupProblem(`There is no step "${name}". The steps are: ${known.join(', ')}.`);
}
