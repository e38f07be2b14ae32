import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf } from '#domain/checking';
import { readCaseFile, type CaseFile } from '#domain/content';
import { formatProblem } from '#domain/result';
import type { Answer } from '#domain/scoring';

/** A case of the content that ships, with the answer its key asks for. */
export interface ShippedCase extends CaseFile {
	readonly id: string;
	readonly title: string;
	readonly answer: Answer;
	/** Lines an auditor counts in it. */
	readonly lines: number;
}

const folder = join(import.meta.dirname, '..', '..', 'content', 'coding');

/** Every published case that ships, read through the domain. */
export function shippedCases(): ShippedCase[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md') && !file.endsWith('README.md'))
		.sort()
		.map(readShipped)
		.filter(({ learner }) => learner.facts.status === 'published');
}

/** The case with this id. */
export function shippedCase(id: string): ShippedCase {
	const found = shippedCases().find((one) => one.id === id);
	if (found === undefined) throw new Error(`No case that ships has the id ${id}.`);
	return found;
}

/** The words of the chart a line of the key rests on first, by the code of the line. */
export function firstQuote({ secrets }: ShippedCase, code: string): string {
	const lines = secrets.key.parts.flatMap((part) => [...part.lines]);
	const line = lines.find((one) => one.code === code);
	const quote = line?.evidence.find((piece) => piece.kind === 'quote');
	if (quote === undefined) throw new Error(`The key quotes nothing for ${code}.`);
	return quote.quote;
}

function readShipped(file: string): ShippedCase {
	const read = readCaseFile({ file, text: readFileSync(join(folder, file), 'utf8') });
	if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
	const { learner, secrets } = read.value;
	const { id, title } = learner.facts;
	const answer = answerOf(secrets.key);
	const lines = answer.diagnoses.length + answer.procedures.length;
	return { learner, secrets, id, title, answer, lines };
}
