import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOfDesk, scoreDesk } from '#domain/billing';
import type { ClaimAnswer, DeskScore } from '#domain/billing';
import { readBillingCase } from '#domain/content';
import type { BillingCase } from '#domain/content';
import { formatProblem } from '#domain/result';
import { deskAids } from './shipped-denials.ts';

/* The claims that ship. */

const folder = join(import.meta.dirname, '..', '..', 'content', 'billing', 'claims');

export type ShippedClaim = BillingCase<'claim'>;

export const shippedClaims: readonly ShippedClaim[] = readdirSync(folder)
	.filter((file) => file.endsWith('.md'))
	.sort()
	.map((file) => {
		const read = readBillingCase('claim', { file, text: readFileSync(join(folder, file), 'utf8') });
		if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
		if (read.value.kind !== 'claim') throw new Error(`${file} is no claim.`);
		return read.value;
	});

/** The claim with this id. */
export function shippedClaim(id: string): ShippedClaim {
	const found = shippedClaims.find(({ learner }) => learner.facts.id === id);
	if (found === undefined) throw new Error(`No claim that ships has the id ${id}.`);
	return found;
}

/** The answer of a key with fields written over; an empty text takes a field away. */
export function filledWith(
	claim: ShippedClaim,
	changes: Readonly<Record<string, string>> = {},
): ClaimAnswer {
	const answer = answerOfDesk(claim);
	if (answer.kind !== 'claim') throw new Error('The key of a claim answers another desk.');
	const fields = Object.entries({ ...answer.fields, ...changes });
	return { ...answer, fields: Object.fromEntries(fields.filter(([, text]) => text !== '')) };
}

/** The score of a form that leaves nothing needed blank. */
export function scoreOfForm(claim: ShippedClaim, answer: ClaimAnswer, hints = 0): DeskScore {
	const outcome = scoreDesk(claim, answer, deskAids, hints);
	if (outcome.state === 'incomplete') throw new Error(`Blank: ${outcome.missing.join(', ')}.`);
	return outcome.score;
}
