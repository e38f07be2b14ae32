import { sumOf } from '../../cents.ts';
import type { ClaimInHand, LineInHand } from '../claim-in-hand.ts';
import type { Refusal } from '../decision.ts';
import { refuseWith } from '../refuse-line.ts';

/** Can what is said of the earlier payer's decision be right? Each of its lines has to balance. [AD5] */
export function refusePriorDecision({ claim }: ClaimInHand, at: LineInHand): Refusal | null {
	const decision = claim.otherInsurance.find((one) => one.decision !== null)?.decision;
	if (decision === undefined || decision === null) return null;
	const prior = decision.lines[at.index];
	const sum =
		prior === undefined ? -1 : prior.paid + sumOf(prior.adjustments.map(({ amount }) => amount));
	if (sum === at.line.charge) return null;
	return refuseWith(
		'AD5',
		'129',
		'The earlier payer’s amounts do not add up to the charge of the line.',
		{
			remarks: ['N4'],
		},
	);
}
