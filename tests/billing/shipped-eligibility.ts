import { answerOfDesk, scoreDesk } from '#domain/billing';
import type { DeskScore, EligibilityAnswer } from '#domain/billing';
import type { BillingCase } from '#domain/content';
import { deskAids } from './shipped-denials.ts';
import { shippedOf } from './shipped-desks.ts';

export type ShippedCheck = BillingCase<'eligibility'>;

/** The eligibility checks that ship. */
export const shippedChecks: readonly ShippedCheck[] = shippedOf('eligibility').flatMap((one) =>
	one.kind === 'eligibility' ? [one] : [],
);

/** The eligibility check with this id. */
export function shippedCheck(id: string): ShippedCheck {
	const found = shippedChecks.find(({ learner }) => learner.facts.id === id);
	if (found === undefined) throw new Error(`No eligibility check that ships has the id ${id}.`);
	return found;
}

/** The answer of a key with something changed. */
export function checkWith(
	check: ShippedCheck,
	parts: Partial<EligibilityAnswer> = {},
): EligibilityAnswer {
	const answer = answerOfDesk(check);
	if (answer.kind !== 'eligibility') throw new Error('The key answers another desk.');
	return { ...answer, ...parts };
}

/** The score of an answer that leaves nothing blank. */
export function scoreOfCheck(check: ShippedCheck, answer: EligibilityAnswer): DeskScore {
	const outcome = scoreDesk(check, answer, deskAids, 0);
	if (outcome.state === 'incomplete') throw new Error(`Blank: ${outcome.missing.join(', ')}.`);
	return outcome.score;
}
