import { balanceRemittance } from '#domain/claims';
import type { DeskRule } from '../rule.ts';
import { placeIn } from './fence-tree.ts';

const dollars = (cents: number) => (cents / 100).toFixed(2);

/** A remittance that goes along with a claim, or that it answers, adds up. */
export const toldRemittanceBalances: DeskRule = {
	id: 'CK74',
	title: 'A remittance on the claims desk balances at line, claim and payment',
	why: 'What an earlier payer paid is told to the next one line by line. One that does not add up would be refused.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'claim', wrong: 'payment: 78.00', right: 'payment: 80.00' },
	checkDesk({ written, read }, report) {
		if (read?.kind !== 'claim') return;
		const { prior, earlier } = read.learner.matter;
		for (const [name, remittance] of [
			['prior', prior?.remittance ?? null],
			['earlier', earlier],
		] as const) {
			if (remittance === null) continue;
			for (const { expected, found, sentence } of balanceRemittance(remittance)) {
				report(
					placeIn(written, 'Form', [name]),
					`${sentence} ${dollars(expected)} by the amounts around it, ${dollars(found)} written: ${dollars(found - expected)} too much.`,
				);
			}
		}
	},
};
