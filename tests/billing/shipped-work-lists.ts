import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOfReceivables, scoreDesk } from '#domain/billing';
import type { DeskScore, ReceivablesAnswer } from '#domain/billing';
import { readBillingCase } from '#domain/content';
import type { BillingCase } from '#domain/content';
import { formatProblem } from '#domain/result';
import { deskAids } from './shipped-denials.ts';

/* The work lists that ship. Their payers are those of the denials. */

const folder = join(import.meta.dirname, '..', '..', 'content', 'billing', 'receivables');

export type ShippedWorkList = BillingCase<'receivables'>;

export const shippedWorkLists: readonly ShippedWorkList[] = readdirSync(folder)
	.filter((file) => file.endsWith('.md'))
	.sort()
	.flatMap((file) => {
		const text = readFileSync(join(folder, file), 'utf8');
		const read = readBillingCase('receivables', { file, text });
		if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
		return read.value.kind === 'receivables' ? [read.value] : [];
	});

/** The work list with this id. */
export function shippedWorkList(id: string): ShippedWorkList {
	const found = shippedWorkLists.find(({ learner }) => learner.facts.id === id);
	if (found === undefined) throw new Error(`No work list that ships has the id ${id}.`);
	return found;
}

/** The answer its key stands for. */
export function rightWorkList({ learner, secrets }: ShippedWorkList): ReceivablesAnswer {
	return answerOfReceivables(learner.matter, secrets.key, learner.facts.today);
}

/** The score of an answer that decides every account. */
export function scoreOfWorkList(list: ShippedWorkList, answer: ReceivablesAnswer): DeskScore {
	const outcome = scoreDesk(list, answer, deskAids, 0);
	if (outcome.state === 'incomplete') throw new Error(`Open: ${outcome.missing.join(', ')}.`);
	return outcome.score;
}
