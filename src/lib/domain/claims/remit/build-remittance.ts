import { sumOf } from '../cents.ts';
import type { ProviderAdjustment, Remittance, RemittanceClaim } from './remittance.ts';

/** Money a provider still owes a payer, and what it goes back to. */
export interface OpenBalance {
	readonly reference: string;
	/** Cents, more than 0. */
	readonly amount: number;
}

export interface RemittanceParts extends Omit<
	Remittance,
	'payment' | 'providerAdjustments' | 'claims'
> {
	readonly claims: readonly RemittanceClaim[];
	/** Owed from before; taken back as far as the money reaches, the oldest first. */
	readonly owed: readonly OpenBalance[];
	/** Interest for late payment, in cents. */
	readonly interest: number;
}

export interface BuiltRemittance {
	readonly remittance: Remittance;
	/** What stays owed afterwards. */
	readonly owed: readonly OpenBalance[];
}

/**
 * Puts decided claims into one payment. What is owed is taken back (WO); where reversals are more than the
 * rest pays, the payment is nothing and the difference goes forward (FB). A payment is never negative. [RM4]
 */
export function buildRemittance({ owed, interest, ...parts }: RemittanceParts): BuiltRemittance {
	const providerAdjustments: ProviderAdjustment[] = [];
	if (interest > 0) {
		providerAdjustments.push({ reason: 'L6', reference: parts.trace, amount: -interest });
	}
	let available = sumOf(parts.claims.map(({ paid }) => paid)) + interest;
	const left: OpenBalance[] = [];
	for (const { reference, amount } of owed) {
		const taken = Math.min(amount, Math.max(0, available));
		available -= taken;
		if (taken > 0) providerAdjustments.push({ reason: 'WO', reference, amount: taken });
		if (taken < amount) left.push({ reference, amount: amount - taken });
	}
	if (available < 0) {
		providerAdjustments.push({ reason: 'FB', reference: parts.trace, amount: available });
		left.push({ reference: parts.trace, amount: -available });
		available = 0;
	}
	return { remittance: { ...parts, payment: available, providerAdjustments }, owed: left };
}
