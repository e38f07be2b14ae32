import { balanceRemittance, judgeRemittance } from '#domain/claims';
import type { Imbalance, Remittance } from '#domain/claims';
import type { DeskAtHand } from '../case-at-hand.ts';
import type { DeskRule } from '../rule.ts';
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
		const { written, aids } = atHand;
		for (const { remittance, heading, path } of remittancesOf(atHand)) {
			for (const one of balanceRemittance(remittance)) {
				const { expected, found, sentence } = one;
				report(
					placeIn(written, heading, path(one)),
					`${sentence} ${dollars(expected)} by the amounts around it, ${dollars(found)} written: ${tellDifference(found - expected)}.`,
				);
			}
			const payer = aids.findPayer?.(remittance.payerId) ?? null;
			if (payer === null) continue;
			for (const fault of judgeRemittance(remittance, payer.kind, aids.book)) {
				report(
					placeIn(written, heading, path({ level: 'line', ...fault })),
					`${fault.code} can not stand here like this: ${fault.why}.`,
				);
			}
		}
	},
};

function tellDifference(cents: number): string {
	return cents < 0 ? `${dollars(-cents)} too little` : `${dollars(cents)} too much`;
}

interface WrittenRemittance {
	readonly remittance: Remittance;
	readonly heading: string;
	/** Where a level, claim and line of it stand in that section. */
	readonly path: (place: Pick<Imbalance, 'level' | 'claim' | 'line'>) => (string | number)[];
}

/** The remittances a case writes, with where each stands. */
function remittancesOf({ read }: DeskAtHand): WrittenRemittance[] {
	switch (read?.kind) {
		case undefined:
		// Those that go along with a claim are another rule's: CK74.
		case 'claim':
		case 'eligibility':
		case 'conversation':
		case 'receivables':
			return [];
		case 'denial': {
			const { remittance } = read.learner.matter;
			return [
				{
					remittance,
					heading: 'Remittance',
					path: ({ level, line }) => {
						if (level === 'line') return line === null ? [] : ['lines', line - 1];
						return [level === 'payment' ? 'payment' : 'paid'];
					},
				},
			];
		}
		case 'posting': {
			const { earlier, remittance } = read.learner.matter;
			const within =
				(base: (string | number)[]): WrittenRemittance['path'] =>
				({ level, claim, line }) => {
					if (level === 'payment' || claim === null) return [...base, 'payment'];
					const home = [...base, 'claims', claim - 1];
					return level === 'line' && line !== null ? [...home, 'lines', line - 1] : home;
				};
			return [
				...earlier.map((one, at) => {
					return { remittance: one, heading: 'Ledger', path: within(['remittances', at]) };
				}),
				{ remittance, heading: 'Remittance', path: within([]) },
			];
		}
	}
}
