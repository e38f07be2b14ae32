import { normaliseProcedure } from './code-shape.ts';
import { serviceKind } from './judge-modifier.ts';

/** What a line of a claim counts of a service (CMS-1500 item 24G). */
export type UnitOfService = 'units' | 'minutes';

/**
 * What is counted of a procedure code as it was typed: minutes of anesthesia for 00100 to 01999, units of
 * service for everything else, unfinished codes included (claims §2, anesthesia). [CO13]
 */
export function unitOfService(code: string): UnitOfService {
	const whole = normaliseProcedure(code);
	return /^\d{5}$/.test(whole) && serviceKind(whole) === 'anesthesia' ? 'minutes' : 'units';
}
