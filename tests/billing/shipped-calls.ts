import type { BillingCase } from '#domain/content';
import { shippedOf } from './shipped-desks.ts';

export type ShippedCall = BillingCase<'conversation'>;

/** The calls that ship. */
export const shippedCalls: readonly ShippedCall[] = shippedOf('conversation').flatMap((one) =>
	one.kind === 'conversation' ? [one] : [],
);

/** The call with this id. */
export function shippedCall(id: string): ShippedCall {
	const found = shippedCalls.find(({ learner }) => learner.facts.id === id);
	if (found === undefined) throw new Error(`No call that ships has the id ${id}.`);
	return found;
}
