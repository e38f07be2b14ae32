import type { Settings } from '#server/settings';

/** Where a command speaks: its answer on the one side, what is wrong with the asking on the other. */
export interface Terminal {
	say(text: string): void;
	complain(text: string): void;
}

/** What every command may lean on. */
export interface CommandContext {
	readonly settings: Settings;
	/** The folder it was called from: relative paths begin there. */
	readonly calledFrom: string;
	readonly terminal: Terminal;
	/** All of standard input. */
	readInput(): Promise<string>;
}

/** What was typed after the name of the command. */
export interface Asked {
	readonly words: readonly string[];
	/** Options by name; one without a value is "". */
	readonly options: ReadonlyMap<string, string>;
}

/** 0: all is well. 1: what was looked at is not well. 2: the asking was not understood. */
export type ExitCode = 0 | 1 | 2;

/** One command of `npm run cases`. */
export interface Command {
	/** What to type after the name, and what it does. */
	readonly usage: string;
	readonly about: string;
	/** More for its own help. */
	readonly help?: string;
	readonly options: readonly string[];
	/** How many words it takes. */
	readonly words: { readonly least: number; readonly most: number };
	run(asked: Asked, context: CommandContext): Promise<ExitCode>;
}
