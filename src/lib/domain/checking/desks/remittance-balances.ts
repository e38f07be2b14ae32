import { balanceRemittance, judgeRemittance } from '#domain/claims';
import type { DeskRule } from '../rule.ts';
import { denialToCheck } from './denial-at-hand.ts';
import { placeIn } from './fence-tree.ts';

const dollars = (cents: number) => (cents / 100).toFixed(2);

/** A remittance that does not add up teaches the wrong arithmetic. */
export const remittanceBalances: DeskRule = {
	id: 'CK44',
	title: 'A remittance balances at line, claim and payment',
	why: 'Charge less adjustments is what was paid, on the line and on the claim; what the claims pay is the payment. The reasons stand under groups they may stand under, with the remarks they need.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'denial', wrong: 'payment: 12.00', right: 'payment: 0.00' },
	checkDesk(atHand, report) {
		const { read, written, aids } = atHand;
		if (read?.kind !== 'denial') return;
		const { remittance } = read.learner.matter;
		for (const { level, line, expected, found, sentence } of balanceRemittance(remittance)) {
			const path =
				level === 'line' && line !== null
					? ['lines', line - 1]
					: [level === 'payment' ? 'payment' : 'paid'];
			report(
				placeIn(written, 'Remittance', path),
				`${sentence} ${dollars(expected)} by the amounts around it, ${dollars(found)} written: ${dollars(found - expected)} too much.`,
			);
		}
		const checked = denialToCheck(atHand);
		if (checked === null) return;
		for (const fault of judgeRemittance(remittance, checked.payer.prepared.kind, aids.book)) {
			const place = fault.line === null ? [] : ['lines', fault.line - 1];
			report(
				placeIn(written, 'Remittance', place),
				`${fault.code} can not stand here like this: ${fault.why}.`,
			);
		}
	},
};
