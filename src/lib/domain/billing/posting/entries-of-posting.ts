import type { LedgerEntry, Party } from '#domain/claims';
import { isBecomes, payerAfter } from '#domain/content';
import type { Becomes, PostingMatter } from '#domain/content';
import { centsOf } from './balance-posting.ts';
import type { PostingAnswer } from './posting-answer.ts';
import { remittedLines } from './posting-places.ts';
import type { RemittedLine } from './posting-places.ts';
import { readReason } from './read-reason.ts';

/** Stands for a payer that the account does not have: what is moved there is owed by nobody. */
export const NO_SUCH_PAYER = 'no-such-payer';

/** The journal entries that a posting makes. What can not be read makes none. [PO3] */
export function entriesOfPosting(matter: PostingMatter, answer: PostingAnswer): LedgerEntry[] {
	const given = new Map(answer.lines.map((one) => [one.line, one]));
	const lines = remittedLines(matter).flatMap((line) => {
		const posted = given.get(line.name);
		if (posted === undefined) return [];
		const reasons = posted.reasons.flatMap(({ reason, amount, becomes }) => {
			const read = readReason(reason);
			const cents = centsOf(amount);
			if (read === null || cents === 0 || !isBecomes(becomes)) return [];
			return entryOf(matter, line, { ...read, amount: cents }, becomes);
		});
		const paid = centsOf(posted.paid);
		return paid === 0 ? reasons : [payment(matter, line.place, paid), ...reasons];
	});
	return [...lines, ...answer.beside.flatMap((one) => entriesBeside(matter, one))];
}

function payment({ remittance }: PostingMatter, place: string, amount: number): LedgerEntry {
	const { payerId, trace, date } = remittance;
	return { kind: 'payment', account: place, on: date, from: { payerId }, amount, reference: trace };
}

function entryOf(
	{ remittance }: PostingMatter,
	{ place, next }: RemittedLine,
	adjustment: {
		readonly group: 'CO' | 'PR' | 'OA' | 'PI';
		readonly carc: string;
		readonly amount: number;
	},
	becomes: Becomes,
): LedgerEntry[] {
	const { payerId, date } = remittance;
	const core = { account: place, on: date, amount: adjustment.amount };
	const { carc, group } = adjustment;
	const payer: Party = { payerId };
	switch (becomes) {
		case 'contractual':
			return [{ ...core, kind: 'adjustment', owedBy: payer, reason: 'contractual', carc }];
		case 'given-up':
			return [{ ...core, kind: 'adjustment', owedBy: payer, reason: 'denial', carc }];
		case 'patient':
			return [{ ...core, kind: 'transfer', from: payer, to: 'patient', carc }];
		case 'next-payer':
			return [
				{ ...core, kind: 'transfer', from: payer, to: { payerId: next ?? NO_SUCH_PAYER }, carc },
			];
		case 'open':
			return [{ ...core, kind: 'denial', by: payerId, group, carc }];
		case 'told':
			return [];
	}
}

function entriesBeside(
	matter: PostingMatter,
	{ what, place, amount: typed }: PostingAnswer['beside'][number],
): LedgerEntry[] {
	const amount = centsOf(typed);
	if (amount === 0 || place === '') return [];
	const { payerId, date, trace } = matter.remittance;
	const [name = ''] = place.split('/');
	const account = matter.accounts.find((one) => one.account === name);
	const payer: Party = { payerId };
	const core = { account: place, on: date, amount };
	switch (what) {
		case 'take-back':
			return [payment(matter, place, -amount)];
		case 'forward':
		case 'interest':
			return [payment(matter, place, amount)];
		case 'refund-patient':
			return [{ ...core, kind: 'refund', to: 'patient', reference: trace }];
		case 'refund-payer':
			return [{ ...core, kind: 'refund', to: payer, reference: trace }];
		case 'to-patient':
			return [{ ...core, kind: 'transfer', from: payer, to: 'patient', carc: null }];
		case 'to-next-payer': {
			const next = account === undefined ? null : payerAfter(account, payerId);
			const to: Party = { payerId: next ?? NO_SUCH_PAYER };
			return [{ ...core, kind: 'transfer', from: payer, to, carc: null }];
		}
		default:
			return [];
	}
}
