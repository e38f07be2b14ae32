import type { Refusal } from './decision.ts';
import type { ClaimInHand, LineInHand } from './claim-in-hand.ts';

/** Asks a claim as a whole; a refusal is that of every line. */
export type ClaimGate = (hand: ClaimInHand) => Refusal | null;

/** Asks one line. */
export type LineGate = (hand: ClaimInHand, line: LineInHand) => Refusal | null;

type Rest = Partial<Pick<Refusal, 'group' | 'remarks' | 'source' | 'overturnedBy'>>;

/** Writes a refusal; the provider bears it unless said otherwise. */
export function refuseWith(rule: string, carc: string, sentence: string, rest: Rest = {}): Refusal {
	const { group = 'CO', remarks = [], source = null, overturnedBy = null } = rest;
	return { group, carc, remarks, rule, source, sentence, overturnedBy };
}
