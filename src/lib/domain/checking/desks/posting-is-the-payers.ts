import { decidePosting } from '#domain/billing';
import { balanceRemittance } from '#domain/claims';
import type { DeskRule } from '../rule.ts';
import { deskAidsFrom } from './denial-at-hand.ts';
import { placeIn } from './fence-tree.ts';
import { tellClaim, tellLine } from './remittance-is-the-payers.ts';

/** What is posted is what the simulated payers pay, so that no desk contradicts another. */
export const postingIsThePayers: DeskRule = {
	id: 'CK56',
	title: 'Each remittance of a posting is what its payer makes of the claim',
	why: 'The same payers decide at every desk. A remittance they would not write teaches prices and shares that hold nowhere else.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'posting',
		wrong: 'patient: 30.00\n    remarks: [N1]',
		right: 'patient: 30.00\n    remarks: []',
	},
	checkDesk({ read, written, aids }, report) {
		const deskAids = deskAidsFrom(aids);
		if (read?.kind !== 'posting' || deskAids === null) return;
		const { matter } = read.learner;
		if ([...matter.earlier, matter.remittance].some((one) => balanceRemittance(one).length > 0)) {
			return;
		}
		for (const { claim, written: stands, decided } of decidePosting(
			matter,
			read.secrets.key,
			deskAids,
		)) {
			const place = placeIn(written, 'Claims', ['claims', claim]);
			const named = `Claim ${String(claim + 1)}`;
			if (stands === null) {
				report(place, `${named} is decided by no remittance of this case.`);
				continue;
			}
			const last = decided.at(-1);
			if (last === undefined) continue;
			for (const [index, line] of last.lines.entries()) {
				const told = tellLine(line);
				const given = stands.lines[index];
				if (given !== undefined && tellLine(given) === told) continue;
				report(place, `${named}, line ${String(index + 1)}: the payer decides ${told}.`);
			}
			const told = tellClaim(last);
			if (tellClaim(stands) !== told) report(place, `${named}: the payer decides ${told}.`);
		}
	},
};
