import { z } from 'zod';
import { amount } from '../../payer-values.ts';
import { isoDate, list, maybe, name, oneOf, text, wholeNumber } from '../../yaml-values.ts';
import { claimSchema } from '../denial/claim-schema.ts';
import { payerKnowsSchema } from '../denial/denial-key-schema.ts';
import { remittedClaim } from '../denial/remittance-schema.ts';

/*
 * A posting as a case writes it. No amount is written negative: a reversal names what it takes back, a
 * provider adjustment says whether it takes or adds.
 */

const place = { account: text(), line: wholeNumber(1, 6) };

/** The `Claims` section. */
export const postedClaimsSchema = z.strictObject({
	claims: z
		.array(claimSchema.extend({ payer: name(), after: maybe(wholeNumber(1, 12)) }))
		.min(1, { error: 'must hold at least one claim' })
		.max(12),
});

const decided = z.strictObject({ claim: wholeNumber(1, 12), ...remittedClaim });
const reversal = z.strictObject({ reverses: text() });

const remittance = {
	trace: text(),
	date: isoDate(),
	payment: amount(),
	claims: z
		.array(z.union([decided, reversal], { error: 'must be a decided claim, or `reverses:`' }))
		.min(1, { error: 'must hold at least one claim' })
		.max(12),
	provider: list(
		z.strictObject({
			reason: oneOf(['WO', 'FB', 'L6', '72', 'J1', 'CS', 'AP', 'LE', '50', 'IR']),
			reference: text(),
			takes: amount().optional(),
			adds: amount().optional(),
		}),
	),
};

/** The `Remittance` section: what is posted now. */
export const postedRemittanceSchema = z.strictObject(remittance);

/** The `Ledger` section: whose turn it is when, what was remitted before, and what else was posted. */
export const postedLedgerSchema = z.strictObject({
	accounts: z
		.array(
			z.strictObject({
				account: text(),
				payers: z.array(name()).min(1, { error: 'must name at least one payer' }).max(3),
				says: text(),
			}),
		)
		.min(1, { error: 'must hold at least one account' }),
	remittances: list(z.strictObject({ payer: name(), ...remittance })),
	entries: list(
		z.strictObject({
			...place,
			on: isoDate(),
			what: oneOf(['patient-paid', 'payer-paid', 'refunded-patient', 'refunded-payer']),
			amount: amount(),
			reference: text(),
		}),
	),
});

/** The key of a posting. */
export const postingKeySchema = z.strictObject({
	revision: wholeNumber(1, 9999),
	'payer-knows': z.array(payerKnowsSchema),
	protected: list(text()),
	becomes: list(
		z.strictObject({
			...place,
			reason: text(),
			becomes: oneOf(['contractual', 'patient', 'next-payer', 'open', 'given-up', 'told']),
			why: text(),
		}),
	),
	beside: list(
		z.strictObject({
			what: oneOf([
				'take-back',
				'forward',
				'interest',
				'refund-patient',
				'refund-payer',
				'to-patient',
				'to-next-payer',
			]),
			account: maybe(text()),
			line: wholeNumber(1, 6).default(1),
			amount: amount(),
			why: text(),
		}),
	),
	why: list(z.strictObject({ ...place, reason: text(), says: text() })),
	ends: z
		.array(z.strictObject({ ...place, owed: z.record(z.string(), amount()) }))
		.min(1, { error: 'must say where the ledger ends' }),
});

export type WrittenPostedRemittance = z.output<typeof postedRemittanceSchema>;
export type WrittenPostedLedger = z.output<typeof postedLedgerSchema>;
export type WrittenPostedClaims = z.output<typeof postedClaimsSchema>;
export type WrittenPostingKey = z.output<typeof postingKeySchema>;
