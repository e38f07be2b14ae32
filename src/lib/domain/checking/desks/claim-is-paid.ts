import { outcomeOfClaim } from '#domain/billing';
import type { DeskRule } from '../rule.ts';
import { claimToCheck } from './claim-at-hand.ts';
import { placeIn } from './fence-tree.ts';

const dollars = (cents: number) => (cents / 100).toFixed(2);

/** What the right claim brings in is what the key says. */
export const claimIsPaid: DeskRule = {
	id: 'CK72',
	title: 'The payer pays the claim of the key, with the money the key says',
	why: 'The money that came in is shown beside the money that could. An amount the payer does not pay can never be reached.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'claim', wrong: 'recoverable: 130.00', right: 'recoverable: 129.10' },
	checkDesk(atHand, report) {
		const checked = claimToCheck(atHand);
		if (checked === null) return;
		const { claim, answer, aids } = checked;
		const { facts, matter } = claim.learner;
		const { key } = claim.secrets;
		const outcome = outcomeOfClaim({ facts, matter, key }, answer, aids);
		// One that never reaches the payer is another rule's matter.
		const isTaken = outcome?.findings.every(({ stoppedAt }) => stoppedAt === 'payer') ?? false;
		if (outcome === null || !isTaken || outcome.recovered === key.recoverable) return;
		const steps = outcome.steps.map(({ line, sentence }) => `Line ${String(line)}: ${sentence}`);
		report(
			placeIn(atHand.written, 'Key', ['recoverable']),
			`The payer pays ${dollars(outcome.recovered)}, not ${dollars(key.recoverable)}. ${steps.join(' ')}`,
		);
	},
};
