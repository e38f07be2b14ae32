import { formatProblem } from '#domain/result';
import type { Problem } from '#domain/result';
import { bookFolder } from '#server/book-store';
import { readTeachingTables } from '#server/book-commands';
import type { BookWriting } from '#server/book-commands';
import type { CommandContext, ExitCode, Terminal } from '../cases/command.ts';

/** What the commands of the books lean on. */
export interface CodesContext extends CommandContext {
	readonly now: () => Date;
	/** Asks whoever sits at the terminal; "" where nobody does. */
	ask(question: string): Promise<string>;
}

/** An option of a command: a mark, or one that takes a value. */
export type OptionKinds = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

export interface CodesAsked {
	readonly words: readonly string[];
	/** Options that take a value. */
	readonly values: ReadonlyMap<string, string>;
	/** Options that are marks. */
	readonly marks: ReadonlySet<string>;
}

export interface CodesCommand {
	readonly usage: string;
	readonly about: string;
	readonly options: OptionKinds;
	/** How many words it takes. */
	readonly words: { readonly least: number; readonly most: number };
	run(asked: CodesAsked, context: CodesContext): Promise<ExitCode>;
}

/** What changing the books needs. */
export async function openWriting({ settings, now }: CodesContext): Promise<BookWriting> {
	const tables = await readTeachingTables(settings.contentFolders);
	return { folder: bookFolder(settings.dataFolder), tables, now };
}

/** Tells what is wrong with files, `file:line:column` each. */
export function tellProblems(problems: readonly Problem[], terminal: Terminal): void {
	for (const problem of problems) terminal.complain(formatProblem(problem));
}

/** The year said with --year; null where none is, "not a year" where it is none. */
export function yearOf({ values }: CodesAsked): number | null | 'not a year' {
	const said = values.get('year');
	if (said === undefined) return null;
	return /^20\d{2}$/.test(said) ? Number(said) : 'not a year';
}
