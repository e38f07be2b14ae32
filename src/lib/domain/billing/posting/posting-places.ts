import { payerAfter, placeOf } from '#domain/content';
import type { PostingMatter } from '#domain/content';
import type { RemittanceClaim, RemittanceLine } from '#domain/claims';
import { lineName } from './posting-answer.ts';

/** A line of the remittance, with the line of the ledger it is posted to. */
export interface RemittedLine {
	/** Claim and line, from 1, such as `2.1`. */
	readonly name: string;
	readonly claim: RemittanceClaim;
	readonly line: RemittanceLine;
	readonly place: string;
	/** The payer whose turn comes next; null where it is the patient’s. */
	readonly next: string | null;
}

/** Every line of the remittance, in its order. */
export function remittedLines({ remittance, accounts }: PostingMatter): RemittedLine[] {
	return remittance.claims.flatMap((claim, at) => {
		const account = accounts.find((one) => one.account === claim.accountNumber);
		const next = account === undefined ? null : payerAfter(account, remittance.payerId);
		return claim.lines.map((line) => ({
			name: lineName(at, line.number),
			claim,
			line,
			place: placeOf(claim.accountNumber, line.number),
			next,
		}));
	});
}

/** Every line of the ledger, account by account. */
export function placesOf({ accounts, claims }: PostingMatter): string[] {
	return accounts.flatMap(({ account }) => {
		const first = claims.find(({ claim }) => claim.accountNumber === account);
		return (first?.claim.lines ?? []).map((_, at) => placeOf(account, at + 1));
	});
}
