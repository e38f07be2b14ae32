import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { referenceFrom } from '#domain/codes';
import { toFeeSchedule } from '#domain/content';
import type { CaseFile } from '#domain/content';
import { wholePercent } from '#domain/presenting';
import { readAnswerJson, scoreAnswer } from '#domain/scoring';
import type { Figure, Score, ScoreOutcome } from '#domain/scoring';
import type { Command, CommandContext, Terminal } from './command.ts';
import { readAids } from './content-on-disk.ts';
import { findCase } from './find-case.ts';
import { scoreDeskCase } from './score-desk-case.ts';

/** Scores an answer as the site does. */
export const scoreCommand: Command = {
	usage: '<id or path> <answer.json or -> [--json]',
	about: 'Scores an answer with the scorer of the site; "-" reads the answer from standard input.',
	help: `An answer:

{
  "diagnoses": [{ "code": "E11.621" }, { "code": "L97.422", "confidence": "sure" }],
  "procedures": [
    { "code": "99213", "modifiers": ["25"], "units": 1, "pointers": ["A", "B"] }
  ],
  "query": { "about": "depth of the ulcer", "wording": "The exam says … What is the depth?" }
}

Diagnoses are rows A to L in their order; pointers are the letters of rows, the first one first.
Units may be null, which counts as 1; for anaesthesia they are minutes. "confidence" (sure or
unsure) and "query" may be left out. While a half of the sheet that the case asks for is blank,
nothing is scored and the exit code is 1.

An answer to a billing desk has its kind and the fields of its draft: { "kind": "denial", "action": … }.`,
	options: ['json'],
	words: { least: 2, most: 2 },
	async run({ words: [asked = '', path = ''], options }, context) {
		const { terminal } = context;
		const found = await findCase(asked, context);
		if (found === null) return 2;
		const text = await readAnswerText(path, context);
		if (text === null) return 2;
		const given = parseJson(text);
		if (given === undefined) {
			terminal.complain(`${path === '-' ? 'What came in' : path} is not JSON.`);
			return 1;
		}
		const { read } = found;
		if (read.kind !== 'encounter') return scoreDeskCase(read, given, options.has('json'), context);
		const reading = readAnswerJson(given);
		if (!reading.ok) {
			for (const { field, message } of reading.problems) {
				terminal.complain(field === '' ? 'This is not an answer.' : `${field}: ${message}`);
			}
			terminal.complain('"npm run cases -- score --help" shows the form of an answer.');
			return 1;
		}
		const outcome = await score(read, reading.answer, context);
		if (options.has('json')) {
			const { id } = read.learner.facts;
			terminal.say(JSON.stringify({ case: id, answer: reading.answer, ...outcome }, null, '\t'));
		} else {
			tell(outcome, terminal);
		}
		return outcome.state === 'scored' ? 0 : 1;
	},
};

async function score(
	read: CaseFile,
	answer: Parameters<typeof scoreAnswer>[1],
	{ settings }: CommandContext,
): Promise<ScoreOutcome> {
	const { book, payersById } = await readAids(settings);
	const { facts } = read.learner;
	const payer = payersById.get(facts.payer ?? '');
	return scoreAnswer(read.secrets.key, answer, {
		reference: referenceFrom(book),
		fees: payer === undefined ? null : toFeeSchedule(payer),
		dos: facts.dos,
	});
}

async function readAnswerText(
	path: string,
	{ calledFrom, terminal, readInput }: CommandContext,
): Promise<string | null> {
	if (path === '-') return readInput();
	try {
		return await readFile(resolve(calledFrom, path), 'utf8');
	} catch {
		terminal.complain(`There is no file ${path} with an answer in it.`);
		return null;
	}
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function tell(outcome: ScoreOutcome, { say }: Terminal): void {
	if (outcome.state === 'incomplete') {
		say(
			`This answer is not complete, so nothing is scored: no ${outcome.missing.join(' and no ')}.`,
		);
		return;
	}
	const { headline, learning, dimensions, audit, lines, findings } = outcome.score;
	say(`Audit score ${showFigure(headline)}, learning credit ${showFigure(learning)}`);
	say('');
	for (const { status, expected, given } of lines) {
		say(`${status.padEnd(8)} expected ${expected ?? '–'}, given ${given ?? '–'}`);
	}
	if (findings.length > 0) say('');
	for (const { type, reason, rule } of findings) {
		say(`${type}: ${reason}${rule === null ? '' : ` (${rule})`}`);
	}
	say('');
	for (const figure of dimensions.filter(({ of }) => of > 0)) {
		say(`${figure.name.padEnd(12)} ${showFigure(figure)}`);
	}
	for (const figure of audit) say(`${figure.name}: ${figure.working} (${figure.formula})`);
	tellMoney(outcome.score, say);
}

function tellMoney({ money }: Score, say: Terminal['say']): void {
	if (money === null) return;
	const dollars = (cents: number) => `$${(cents / 100).toFixed(2)}`;
	const { asCoded, asSupported, toRepay, notBilled } = money;
	const effect =
		toRepay > 0
			? `; ${dollars(toRepay)} to repay`
			: notBilled > 0
				? `; ${dollars(notBilled)} not billed`
				: '';
	say(`Allowed as coded ${dollars(asCoded)}, as supported ${dollars(asSupported)}${effect}`);
}

function showFigure(figure: Figure): string {
	const right = Math.round(figure.right * 100) / 100;
	return `${String(right)} of ${String(figure.of)} (${String(wholePercent(figure))} %)`;
}
