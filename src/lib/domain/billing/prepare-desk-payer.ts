import { preparePayer } from '#domain/claims';
import { toDecidingPayer } from '#domain/content';
import type { Payer } from '#domain/content';
import type { DeskPayer } from './desk-aids.ts';

/** Kept by the payer itself: making one ready takes a while, and a payer that was read never changes. */
const prepared = new WeakMap<Payer, DeskPayer>();

/** A payer ready for the desks. */
export function prepareDeskPayer(payer: Payer): DeskPayer {
	const known = prepared.get(payer);
	if (known !== undefined) return known;
	const { id, name, rules, terms } = payer;
	const ready = { id, name, rules, terms, prepared: preparePayer(toDecidingPayer(payer)) };
	prepared.set(payer, ready);
	return ready;
}
