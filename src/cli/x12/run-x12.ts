import { checkX12, readX12, writeX12 } from '#domain/x12';
import type { X12Document } from '#domain/x12';
import type { ExitCode, Terminal } from '../cases/command.ts';
import { didYouMean } from '../cases/did-you-mean.ts';
import { readFileText } from './file-text.ts';
import type { FileText } from './file-text.ts';
import { tellFindings, tellSegments } from './tell-x12.ts';

/** What the command leans on. */
export interface X12Context {
	readonly terminal: Terminal;
	/** The bytes of a file; `-` is standard input. */
	read(name: string): Promise<Uint8Array>;
	/** Writes bytes to standard output as they are. */
	write(bytes: Uint8Array): Promise<void>;
}

interface Asked {
	readonly name: string;
	readonly document: X12Document;
	readonly file: FileText;
	readonly isJson: boolean;
}

type Verb = (asked: Asked, context: X12Context) => ExitCode | Promise<ExitCode>;

const VERBS: Readonly<Record<string, Verb>> = { check, show, roundtrip };

/** Runs what was typed after `npm run x12 --`. Gives the exit code. [XT27] */
export async function runX12(typed: readonly string[], context: X12Context): Promise<ExitCode> {
	const { terminal } = context;
	const options = typed.filter((one) => one.startsWith('--'));
	const [verb = '', name, ...rest] = typed.filter((one) => !one.startsWith('--'));
	if (options.includes('--help') || verb === 'help') {
		terminal.say(USAGE);
		return 0;
	}
	const complaint = complainOf(verb, name, rest, options);
	const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
	if (complaint !== null || run === undefined || name === undefined) {
		if (complaint !== null) terminal.complain(complaint);
		terminal.complain(USAGE);
		return 2;
	}
	let bytes: Uint8Array;
	try {
		bytes = await context.read(name);
	} catch (error) {
		const why = error instanceof Error ? error.message : 'it cannot be read';
		terminal.complain(`There is nothing to read at ${name}: ${why}.`);
		return 2;
	}
	const file = readFileText(bytes);
	const isJson = options.includes('--json');
	return run({ name, document: readX12(file.text), file, isJson }, context);
}

const USAGE = [
	'npm run --silent x12 -- check <file> [--json]',
	'    Checks a file: envelopes, loops, elements, sums. Each finding with its place and what to do.',
	'npm run --silent x12 -- show <file> [--json]',
	'    Tells every segment in plain words.',
	'npm run --silent x12 -- roundtrip <file>',
	'    Writes the file, read and written again, to standard output: the same bytes.',
	'',
	'- is standard input. Exit code 0: all is well. 1: the file is not. 2: the command was not understood.',
].join('\n');

function complainOf(
	verb: string,
	name: string | undefined,
	rest: readonly string[],
	options: readonly string[],
): string | null {
	const verbs = Object.keys(VERBS);
	if (verb === '') return 'Say what to do and with which file.';
	if (!verbs.includes(verb)) return `There is no command "${verb}".${didYouMean(verb, verbs)}`;
	const unknown = options.find((one) => one !== '--json');
	if (unknown !== undefined) {
		return `"${verb}" has no option ${unknown}.${didYouMean(unknown.slice(2), ['json'])}`;
	}
	if (name === undefined) return `"${verb}" needs a file.`;
	const [surplus] = rest;
	if (surplus !== undefined)
		return `"${verb}" takes one file and does not know what to do with "${surplus}".`;
	return verb === 'roundtrip' && options.length > 0
		? '"roundtrip" writes the file itself and nothing else.'
		: null;
}

function check({ name, document, isJson }: Asked, { terminal }: X12Context): ExitCode {
	const findings = checkX12(document);
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	terminal.say(
		isJson
			? JSON.stringify(
					{ file: name, segments: document.segments.length, errors, findings },
					null,
					'\t',
				)
			: tellFindings(name, document, findings),
	);
	return errors > 0 ? 1 : 0;
}

function show({ document, isJson }: Asked, { terminal }: X12Context): ExitCode {
	terminal.say(tellSegments(document, isJson));
	return document.segments.length > 0 ? 0 : 1;
}

async function roundtrip({ document, file }: Asked, { write }: X12Context): Promise<ExitCode> {
	await write(file.toBytes(writeX12(document)));
	return document.segments.length > 0 ? 0 : 1;
}
