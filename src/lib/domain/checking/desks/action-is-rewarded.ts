import { answerOfDenial, answerOfPayer, recoverableOf } from '#domain/billing';
import { balanceRemittance } from '#domain/claims';
import type { DeskRule } from '../rule.ts';
import { denialToCheck } from './denial-at-hand.ts';
import { placeIn } from './fence-tree.ts';

const dollars = (cents: number) => (cents / 100).toFixed(2);

/** What the key calls right brings in what the key says. */
export const actionIsRewarded: DeskRule = {
	id: 'CK47',
	title: 'The payer rewards the action of the key, with the money the key says',
	why: 'After scoring the payer answers. A right action that brings nothing, or another amount than the key says, teaches that the key is wrong.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'denial', wrong: 'recoverable: 80.00', right: 'recoverable: 78.00' },
	checkDesk(atHand, report) {
		const checked = denialToCheck(atHand);
		if (checked === null) return;
		const { denial, aids } = checked;
		const { learner, secrets } = denial;
		if (balanceRemittance(learner.matter.remittance).length > 0) return;
		const at = { facts: learner.facts, matter: learner.matter, key: secrets.key };
		const { recovered, sentence } = answerOfPayer(
			at,
			answerOfDenial(learner.matter, secrets.key),
			aids,
		);
		const meant = recoverableOf(secrets.key);
		if (recovered === meant) return;
		report(
			placeIn(atHand.written, 'Key', ['recoverable']),
			`The payer pays ${dollars(recovered)} for what the key does, not ${dollars(meant)}. ${sentence}`,
		);
	},
};
