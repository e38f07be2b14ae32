import type { Seat } from '#domain/content';

const NAMES: Readonly<Record<Seat, string>> = { coding: 'Coding', billing: 'Billing' };

/** The jobs in the order of their columns. */
export const SEATS_IN_ORDER = ['coding', 'billing'] as const satisfies readonly Seat[];

/** A job as a word. */
export function labelSeat(seat: Seat): string {
	return NAMES[seat];
}
