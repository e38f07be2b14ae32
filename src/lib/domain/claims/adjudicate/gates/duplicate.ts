import type { ClaimLine } from '../../claim/claim.ts';
import type { Refusal } from '../decision.ts';
import { isProved } from '../claim-in-hand.ts';
import type { ClaimInHand, LineInHand } from '../claim-in-hand.ts';
import { refuseWith } from '../refuse-line.ts';

/**
 * Was the same service decided before, or is it here twice? Same day, code, modifiers, units and provider.
 * A true repeat says so by a modifier. Without one, records can still prove it on appeal. [AD3]
 */
export function refuseDuplicate(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const isTwin = (line: ClaimLine, npi: string) =>
		npi === at.npi && line.from === at.line.from && isSameService(line, at.line);
	for (const earlier of hand.history.claims) {
		if (earlier.isUnprocessable) continue;
		const twin = earlier.claim.lines.find(
			(line, index) =>
				// A line refused for want of a fact was not decided; sending it again is right.
				earlier.lines[index]?.refusal?.stage !== 'readable' &&
				isTwin(line, doerOf(earlier.claim, line)),
		);
		if (twin !== undefined) return duplicate(hand, at, `claim ${earlier.icn}`);
	}
	const first = hand.lines.find(
		({ index, line, npi, refused }) => index < at.index && refused === null && isTwin(line, npi),
	);
	return first === undefined ? null : duplicate(hand, at, `line ${first.index + 1}`);
}

function doerOf({ billing }: ClaimInHand['claim'], line: ClaimLine): string {
	return ('rendering' in line ? line.rendering?.npi : undefined) ?? billing.npi;
}

function isSameService(left: ClaimLine, right: ClaimLine): boolean {
	return (
		left.code === right.code &&
		left.units === right.units &&
		left.modifiers.length === right.modifiers.length &&
		left.modifiers.every((modifier) => right.modifiers.includes(modifier))
	);
}

function duplicate(hand: ClaimInHand, at: LineInHand, where: string): Refusal | null {
	if (isProved(hand, at, 'repeat')) return null;
	return refuseWith('AD3', '18', `The same service stands on ${where} already.`, {
		group: hand.payer.kind === 'workers-compensation' ? 'CO' : 'OA',
		overturnedBy: 'repeat',
	});
}
