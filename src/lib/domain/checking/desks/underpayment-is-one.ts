import { allowedByContract } from './allowed-by-contract.ts';
import type { DeskRule } from '../rule.ts';
import { denialToCheck } from './denial-at-hand.ts';
import { placeIn } from './fence-tree.ts';

const dollars = (cents: number) => (cents / 100).toFixed(2);

/** What is said to be paid by mistake has to be one. */
export const underpaymentIsOne: DeskRule = {
	id: 'CK61',
	title: 'What a payer allowed by mistake is less than its contract says',
	why: 'A declared underpayment is measured against the contract. One that is none leaves nothing to win back.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'denial',
		wrong:
			'payer-knows:\n  paid-as: [{ line: 1, allowed: 500.00 }]\n  coverage: [{ plan: evergreen-standard, from: 2025-01-01 }]',
		right: 'payer-knows:\n  coverage: [{ plan: evergreen-standard, from: 2025-01-01 }]',
	},
	checkDesk(atHand, report) {
		const checked = denialToCheck(atHand);
		if (checked === null) return;
		const { denial, payer } = checked;
		for (const { line, allowed } of denial.secrets.key.payerKnows.paidAs) {
			const agreed = allowedByContract(payer, denial.learner.matter.claim.lines[line - 1]);
			if (agreed !== null && allowed < agreed) continue;
			report(
				placeIn(atHand.written, 'Key', ['payer-knows', 'paid-as']),
				agreed === null
					? `The contract has no price for line ${String(line)}.`
					: `The contract allows ${dollars(agreed)} for line ${String(line)}; ${dollars(allowed)} is no underpayment.`,
			);
		}
	},
};
