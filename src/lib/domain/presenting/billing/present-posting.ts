import { remittedLines } from '#domain/billing';
import { balancesOf } from '#domain/claims';
import type { Ledger, LedgerEntry, Party } from '#domain/claims';
import { findCode } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import { placeOf } from '#domain/content';
import type { PostingMatter } from '#domain/content';
import type { LedgerView, PlaceView, PostingView } from './desk-view.ts';
import { presentRemittance } from './present-remittance.ts';

/** What lies on the posting desk. Every field is named here, so what is not named does not get out. [PR44] */
export function presentPosting(
	matter: PostingMatter,
	nameOf: (payerId: string) => string,
	book: CodeBook,
): PostingView {
	const { remittance } = matter;
	const lines = remittedLines(matter).map(({ name, claim, line, place }) => ({
		name,
		claim: Number(name.split('.')[0]),
		account: claim.accountNumber,
		patient: `${claim.patient.last}, ${claim.patient.first}`,
		icn: claim.icn,
		isReversal: claim.status === '22',
		place,
		code: [line.code ?? '', ...line.modifiers].join(' ').trim(),
		from: line.from,
		charge: line.charge,
	}));
	return {
		remittance: presentRemittance(remittance, nameOf(remittance.payerId), book),
		earlier: matter.earlier.map((one) => presentRemittance(one, nameOf(one.payerId), book)),
		lines,
		payment: remittance.payment,
		ledger: presentLedger(matter, matter.ledger, nameOf, book),
	};
}

/** A ledger account by account, every line with its entries and with who owes what of it. [PR44] */
export function presentLedger(
	{ accounts, claims }: PostingMatter,
	ledger: Ledger,
	nameOf: (payerId: string) => string,
	book: CodeBook,
): LedgerView {
	return {
		accounts: accounts.map(({ account, says }) => {
			const first = claims.find(({ claim }) => claim.accountNumber === account)?.claim;
			const name = first?.patient.name;
			return {
				account,
				patient: name === undefined ? '' : `${name.last}, ${name.first}`,
				says,
				places: (first?.lines ?? []).map((line, at): PlaceView => {
					const place = placeOf(account, at + 1);
					const { payers, patient } = balancesOf(ledger, place);
					const owed = [...payers]
						.filter(([, amount]) => amount !== 0)
						.map(([id, amount]) => ({ party: nameOf(id), amount }));
					return {
						place,
						number: at + 1,
						code: line.code ?? '',
						words: findCode(book, line.code ?? '')?.description ?? '',
						entries: ledger.entries
							.filter((one) => one.account === place)
							.map((one) => ({ on: one.on, says: tellEntry(one, nameOf), amount: effectOf(one) })),
						owed: patient === 0 ? owed : [...owed, { party: 'the patient', amount: patient }],
					};
				}),
			};
		}),
	};
}

function tellEntry(entry: LedgerEntry, nameOf: (payerId: string) => string): string {
	const told = (party: Party) => (party === 'patient' ? 'the patient' : nameOf(party.payerId));
	const reason = 'carc' in entry && entry.carc !== null ? `, reason ${entry.carc}` : '';
	switch (entry.kind) {
		case 'charge':
			return `Charge to ${told(entry.owedBy)}`;
		case 'bill':
			return `Bill to ${told(entry.to)}`;
		case 'payment':
			return `${entry.amount < 0 ? 'Taken back by' : 'Payment of'} ${told(entry.from)}, ${entry.reference}`;
		case 'adjustment':
			return `Written off, ${entry.reason}${reason}`;
		case 'transfer':
			return `From ${told(entry.from)} to ${told(entry.to)}${reason}`;
		case 'refund':
			return `Refund to ${told(entry.to)}, ${entry.reference}`;
		case 'denial':
			return `Refused by ${nameOf(entry.by)}${reason}; stays open`;
	}
}

/** What an entry does to what is owed in all; null where it only moves or tells. */
function effectOf(entry: LedgerEntry): number | null {
	switch (entry.kind) {
		case 'charge':
		case 'refund':
			return entry.amount;
		case 'payment':
		case 'adjustment':
			return -entry.amount;
		case 'transfer':
		case 'denial':
		case 'bill':
			return null;
	}
}
