import { addDays, addYears, isIsoDate } from '../../calendar.ts';
import type { Claim } from '../../claim/claim.ts';
import type { Contract } from '../../payer/contract.ts';
import type { Refusal } from '../decision.ts';
import { documentsAbout } from '../evidence.ts';
import type { ClaimInHand } from '../claim-in-hand.ts';
import { refuseWith } from '../refuse-line.ts';

/** Later than any. */
const LAST_DAY = '9999-12-31';

/**
 * The last day on which a first claim is on time: from the first day of a professional claim, the last of
 * an institutional one; after another payer from its remittance, where the contract says so. [AD7]
 * A claim without a day that can be read is late for nobody; that there is none, other rules say.
 */
export function lastFilingDay(claim: Claim, { filing }: Contract): string {
	const days = claim.lines
		.map(({ from, to }) => (claim.kind === 'professional' ? from : to))
		.filter(isIsoDate);
	const service = days.toSorted()[claim.kind === 'professional' ? 0 : days.length - 1] ?? '';
	const decided = claim.otherInsurance.flatMap(({ decision }) => decision?.date ?? []).toSorted();
	const start = filing.secondaryFrom === 'service' ? service : (decided.at(-1) ?? service);
	if (!isIsoDate(start)) return LAST_DAY;
	return filing.days === null ? addYears(start, filing.years ?? 1) : addDays(start, filing.days);
}

/** Did the claim come in time? A report that an earlier sending was accepted in time proves it. [AD7] */
export function refuseLate(hand: ClaimInHand): Refusal | null {
	const { claim, received, payer, documents } = hand;
	// A replacement is measured from the remittance it corrects.
	if (claim.frequency !== '1') return null;
	const last = lastFilingDay(claim, payer.contract);
	if (received <= last) return null;
	const first = claim.lines[0]?.from ?? '';
	const isOnTime = documentsAbout(documents, claim.insured.memberId, first).some(
		({ kind, dated, isComplete }) => kind === 'acceptance-report' && isComplete && dated <= last,
	);
	if (isOnTime) return null;
	return refuseWith('AD7', '29', `The claim came on ${received}; the last day was ${last}.`, {
		source: `${payer.id} contract`,
		overturnedBy: payer.contract.appealsLateness ? 'on-time' : null,
	});
}
