import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOfPosting, scoreDesk } from '#domain/billing';
import type { DeskScore, PostingAnswer } from '#domain/billing';
import { readBillingCase } from '#domain/content';
import type { BillingCase } from '#domain/content';
import { formatProblem } from '#domain/result';
import { deskAids } from './shipped-denials.ts';

/* The postings that ship. Their payers are those of the denials. */

const folder = join(import.meta.dirname, '..', '..', 'content', 'billing', 'posting');

export type ShippedPosting = BillingCase<'posting'>;

export const shippedPostings: readonly ShippedPosting[] = readdirSync(folder)
	.filter((file) => file.endsWith('.md'))
	.sort()
	.flatMap((file) => {
		const read = readBillingCase('posting', {
			file,
			text: readFileSync(join(folder, file), 'utf8'),
		});
		if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
		return read.value.kind === 'posting' ? [read.value] : [];
	});

/** The posting with this id. */
export function shippedPosting(id: string): ShippedPosting {
	const found = shippedPostings.find(({ learner }) => learner.facts.id === id);
	if (found === undefined) throw new Error(`No posting that ships has the id ${id}.`);
	return found;
}

/** The answer its key stands for. */
export function rightPosting({ learner, secrets }: ShippedPosting): PostingAnswer {
	return answerOfPosting(learner.matter, secrets.key);
}

/** The score of an answer that leaves nothing open. */
export function scoreOfPosting(posting: ShippedPosting, answer: PostingAnswer): DeskScore {
	const outcome = scoreDesk(posting, answer, deskAids, 0);
	if (outcome.state === 'incomplete') throw new Error(`Open: ${outcome.missing.join(', ')}.`);
	return outcome.score;
}
