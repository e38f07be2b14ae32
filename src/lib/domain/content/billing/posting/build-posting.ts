import { appendEntries, emptyLedger, postRemittance, reverseClaim } from '#domain/claims';
import type { Ledger, LedgerEntry, Party, Remittance, RemittanceClaim } from '#domain/claims';
import { buildClaim } from '../denial/claim-schema.ts';
import { buildRemittedClaim } from '../denial/remittance-schema.ts';
import { placeOf } from './posting-matter.ts';
import type { PostedClaim, PostingAccount } from './posting-matter.ts';
import type {
	WrittenPostedClaims,
	WrittenPostedLedger,
	WrittenPostedRemittance,
} from './posting-schema.ts';

/** Makes the claims of what is written; each as it went to its own payer. */
export function buildPostedClaims({ claims }: WrittenPostedClaims): PostedClaim[] {
	return claims.map(({ payer, after, ...written }) => ({
		claim: {
			...buildClaim(written, payer),
			order: after === null ? 'primary' : 'secondary',
		},
		received: written.received,
		after: after === null ? null : after - 1,
	}));
}

/** Makes a remittance; what it reverses is looked for among the remittances before it. Null parts are named by `missing`. */
export function buildPostedRemittance(
	payerId: string,
	written: WrittenPostedRemittance,
	claims: readonly PostedClaim[],
	earlier: readonly Remittance[],
): { readonly remittance: Remittance; readonly missing: readonly string[] } {
	const missing: string[] = [];
	const remitted = written.claims.flatMap((one): RemittanceClaim[] => {
		if ('reverses' in one) {
			const original = earlier
				.flatMap((before) => before.claims)
				.find(({ icn, status }) => icn === one.reverses && status !== '22');
			if (original === undefined) missing.push(`No earlier remittance decided ${one.reverses}.`);
			return original === undefined ? [] : [reverseClaim(original)];
		}
		const answered = claims[one.claim - 1];
		if (answered === undefined) missing.push(`There is no claim ${String(one.claim)}.`);
		if (answered === undefined) return [];
		if (answered.claim.lines.length !== one.lines.length) {
			missing.push(
				`Claim ${String(one.claim)} has ${String(answered.claim.lines.length)} lines and the remittance ${String(one.lines.length)}.`,
			);
		}
		return [buildRemittedClaim(one, answered.claim, answered.received)];
	});
	const [first] = claims;
	return {
		missing,
		remittance: {
			payerId,
			payerName: payerId,
			payeeName: first?.claim.billing.name ?? '',
			payeeNpi: first?.claim.billing.npi ?? '',
			trace: written.trace,
			date: written.date,
			payment: written.payment,
			claims: remitted,
			providerAdjustments: written.provider.map(({ reason, reference, takes = 0, adds = 0 }) => ({
				reason,
				reference,
				amount: takes - adds,
			})),
		},
	};
}

/** The payer whose turn comes after another one; null where it is the patient's. */
export function payerAfter({ payers }: PostingAccount, payerId: string): string | null {
	return payers[payers.indexOf(payerId) + 1] ?? null;
}

/** Every line of a claim of a remittance as a claim of its own, on its place of the ledger. */
export function splitByLine(claim: RemittanceClaim): RemittanceClaim[] {
	return claim.lines.map((line) => ({
		...claim,
		accountNumber: placeOf(claim.accountNumber, line.number),
		charge: line.charge,
		paid: line.paid,
		adjustments: line.adjustments,
		lines: [],
	}));
}

/** The journal before the remittance at hand: charges, what was remitted before, and what else was posted. */
export function openLedger(
	accounts: readonly PostingAccount[],
	claims: readonly PostedClaim[],
	earlier: readonly Remittance[],
	entries: WrittenPostedLedger['entries'],
): Ledger {
	const charges = accounts.flatMap((one): LedgerEntry[] => {
		const first = claims.find(({ claim }) => claim.accountNumber === one.account);
		const owedBy: Party = { payerId: one.payers[0] ?? '' };
		return (first?.claim.lines ?? []).map((line, at) => ({
			kind: 'charge',
			account: placeOf(one.account, at + 1),
			on: line.from,
			dos: line.from,
			owedBy,
			amount: line.charge,
		}));
	});
	const posted = earlier.flatMap((remittance) =>
		postRemittance({ ...remittance, claims: remittance.claims.flatMap(splitByLine) }, (place) => {
			const [account = ''] = place.split('/');
			const known = accounts.find((one) => one.account === account);
			return known === undefined ? null : payerAfter(known, remittance.payerId);
		}),
	);
	const others = entries.map((one): LedgerEntry => {
		const known = accounts.find(({ account }) => account === one.account);
		const payer: Party = { payerId: known?.payers[0] ?? '' };
		const core = { account: placeOf(one.account, one.line), on: one.on };
		const money = { amount: one.amount, reference: one.reference };
		switch (one.what) {
			case 'patient-paid':
				return { ...core, kind: 'payment', from: 'patient', ...money };
			case 'payer-paid':
				return { ...core, kind: 'payment', from: payer, ...money };
			case 'refunded-patient':
				return { ...core, kind: 'refund', to: 'patient', ...money };
			case 'refunded-payer':
				return { ...core, kind: 'refund', to: payer, ...money };
		}
	});
	const all = [...charges, ...posted, ...others];
	return appendEntries(
		emptyLedger(),
		all.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
	);
}
