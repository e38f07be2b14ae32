import { lastDayOf } from '#domain/billing';
import type { DeskRule } from '../rule.ts';
import { deskAidsFrom } from './denial-at-hand.ts';
import { placeIn } from './fence-tree.ts';

/** The days of a work list are those of the payers’ contracts. */
export const listMeetsTheClocks: DeskRule = {
	id: 'CK58',
	title: 'The last days of a work list follow from the payers’ terms',
	why: 'What is worked first hangs on the last days. A day that the payer’s contract does not have makes the best order a wrong one.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'receivables',
		wrong: 'due: 2026-04-06, expected: 96.40',
		right: 'due: 2026-04-05, expected: 96.40',
	},
	checkDesk({ read, written, aids }, report) {
		const deskAids = deskAidsFrom(aids);
		if (read?.kind !== 'receivables' || deskAids === null) return;
		const { facts, matter } = read.learner;
		const { key } = read.secrets;
		for (const [at, account] of matter.accounts.entries()) {
			const place = placeIn(written, 'Accounts', ['accounts', at]);
			const payer = deskAids.findPayer(account.payer);
			const next = account.nextPayer === null ? null : deskAids.findPayer(account.nextPayer);
			if (payer === null || (account.nextPayer !== null && next === null)) {
				report(place, `${account.id}: no file describes its payer.`);
				continue;
			}
			const one = key.accounts.get(account.id);
			if (one === undefined) continue;
			const contract = payer.prepared.contract;
			const day = lastDayOf(account, one.clock, contract, next?.prepared.contract ?? null);
			if (account.due !== day) {
				report(
					place,
					`${account.id}: by the terms of the payer the last day (${one.clock}) is ${day ?? 'none'}, not ${account.due ?? 'none'}.`,
				);
			} else if (day !== null && day < facts.today && one.action !== 'write-off') {
				report(place, `${account.id}: ${day} is over, and ${one.action} comes too late.`);
			}
		}
	},
};
