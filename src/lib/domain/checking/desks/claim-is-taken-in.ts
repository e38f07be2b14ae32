import { outcomeOfClaim } from '#domain/billing';
import type { DeskRule } from '../rule.ts';
import { claimToCheck } from './claim-at-hand.ts';
import { placeIn } from './fence-tree.ts';

/** The claim that is called right goes through. */
export const claimIsTakenIn: DeskRule = {
	id: 'CK71',
	title: 'The scrubber finds nothing in the claim its key stands for',
	why: 'After scoring the scrubber looks the claim over. A right claim that it stops, or that the payer would deny, teaches that the key is wrong.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'claim', wrong: 'charge: "166.00"', right: 'charge: "165.00"' },
	checkDesk(atHand, report) {
		const checked = claimToCheck(atHand);
		if (checked === null) return;
		const { claim, answer, aids } = checked;
		const { facts, matter } = claim.learner;
		const outcome = outcomeOfClaim({ facts, matter, key: claim.secrets.key }, answer, aids);
		for (const { rule, item, line, reason, fix } of outcome?.findings ?? []) {
			const place = line === null ? placeIn(atHand.written, 'Key', ['form']) : lineAt(atHand, line);
			report(place, `${rule}, ${item}: ${reason} ${fix}`);
		}
	},
};

function lineAt({ written }: Parameters<DeskRule['checkDesk']>[0], line: number) {
	return placeIn(written, 'Key', ['lines', line]);
}
