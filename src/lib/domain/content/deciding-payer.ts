import type { DecidingPayer } from '#domain/claims';
import { toFeeSchedule } from './fee-schedule.ts';
import type { Payer } from './payer.ts';

/**
 * A payer as adjudication knows it: its terms and its fees. What modifier 50 is worth is adjudication's to
 * say, so the prices here are those of one side. [PY9]
 */
export function toDecidingPayer(payer: Payer): DecidingPayer {
	const { id, name, kind, terms, fees } = payer;
	const oneSide = toFeeSchedule({ ...payer, fees: { ...fees, bilateral: null } });
	return {
		id,
		name,
		kind,
		terms,
		prices: {
			allowed: (code, modifiers) => oneSide.allowed(code, modifiers),
			bilateral: fees.bilateral === null ? null : fees.bilateral * 100,
		},
	};
}
