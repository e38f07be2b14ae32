import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOfDenial, prepareDeskPayer, scoreDesk } from '#domain/billing';
import type { DenialAnswer, DeskAids, DeskScore } from '#domain/billing';
import { readBillingCase, readPayer } from '#domain/content';
import type { BillingCase, Payer } from '#domain/content';
import { formatProblem } from '#domain/result';
import { shippedBook } from '../claims/shipped-payers.ts';

/* The denials that ship, with the payers that decide them. */

const content = join(import.meta.dirname, '..', '..', 'content');
const folder = join(content, 'billing', 'denials');

export type ShippedDenial = BillingCase<'denial'>;

export const shippedDenials: readonly ShippedDenial[] = readdirSync(folder)
	.filter((file) => file.endsWith('.md'))
	.sort()
	.flatMap((file) => {
		const text = readFileSync(join(folder, file), 'utf8');
		const read = readBillingCase('denial', { file, text });
		if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
		return read.value.kind === 'denial' ? [read.value] : [];
	});

/** The denial with this id. */
export function shippedDenial(id: string): ShippedDenial {
	const found = shippedDenials.find(({ learner }) => learner.facts.id === id);
	if (found === undefined) throw new Error(`No denial that ships has the id ${id}.`);
	return found;
}

/** The payers that ship, by id. */
export const deskPayers = new Map(
	readdirSync(join(content, 'payers'))
		.filter((file) => file.endsWith('.md'))
		.map((file): [string, Payer] => {
			const read = readPayer({ file, text: readFileSync(join(content, 'payers', file), 'utf8') });
			if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
			return [read.value.id, read.value];
		}),
);

export const deskAids: DeskAids = {
	book: shippedBook,
	findPayer: (id) => {
		const payer = deskPayers.get(id);
		return payer === undefined ? null : prepareDeskPayer(payer);
	},
};

/** The answer of a key with something changed. */
export function answerWith(denial: ShippedDenial, parts: Partial<DenialAnswer> = {}): DenialAnswer {
	return { ...answerOfDenial(denial.learner.matter, denial.secrets.key), ...parts };
}

/** The score of an answer that leaves nothing blank. */
export function scoreOf(denial: ShippedDenial, answer: DenialAnswer, hints = 0): DeskScore {
	const outcome = scoreDesk(denial, answer, deskAids, hints);
	if (outcome.state === 'incomplete') throw new Error(`Blank: ${outcome.missing.join(', ')}.`);
	return outcome.score;
}
