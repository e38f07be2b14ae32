import { usageOn } from '../member-history.ts';
import type { ExclusionReason } from '../../payer/plan.ts';
import type { Refusal } from '../decision.ts';
import { isProved } from '../claim-in-hand.ts';
import type { ClaimInHand, LineInHand } from '../claim-in-hand.ts';
import { refuseWith } from '../refuse-line.ts';

const CARC: Readonly<Record<ExclusionReason, string>> = {
	'not-a-benefit': '204',
	'not-covered': '96',
	routine: '49',
	experimental: '55',
};

/** Does the plan have the benefit, and is some of it left? [AD12] */
export function refuseBenefit(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const { plan, payer } = hand;
	if (plan === null) return null;
	const source = `${payer.id} plan ${plan.plan.id}`;
	if (plan.isCapitated(at.code)) {
		return refuseWith('AD12', '24', `${at.code} is paid by the monthly amount for each member.`, {
			source,
		});
	}
	// The provider says itself that the law leaves it out.
	if (payer.contract.readsNotices && at.line.modifiers.includes('GY')) {
		return refuseWith('AD12', '96', 'Never a benefit, as the modifier says.', {
			group: 'PR',
			remarks: ['N130'],
		});
	}
	for (const { exclusion, has, hasDiagnosis } of plan.exclusions) {
		if (!has(at.code)) continue;
		if (exclusion.diagnoses.length > 0 && !at.diagnoses.some(hasDiagnosis)) continue;
		return refuseWith(
			'AD12',
			CARC[exclusion.reason],
			`${exclusion.title}: ${plan.plan.title} leaves this out.`,
			{
				group: exclusion.patientOwes ? 'PR' : 'CO',
				remarks:
					exclusion.reason === 'not-covered' || exclusion.reason === 'not-a-benefit'
						? ['N130']
						: [],
				source,
			},
		);
	}
	for (const { limit, has } of plan.limits) {
		if (!has(at.code) || isProved(hand, at, 'necessary')) continue;
		const used = usageOn(hand.history, at.line.from).limits.get(limit.id);
		const here = hand.lines.filter(
			({ index, code, refused }) => index < at.index && refused === null && has(code),
		).length;
		const isUsedUp =
			(limit.visits !== null && (used?.visits ?? 0) + here >= limit.visits) ||
			(limit.amount !== null && (used?.amount ?? 0) >= limit.amount);
		if (!isUsedUp) continue;
		return refuseWith(
			'AD12',
			'119',
			`${limit.title}: what the plan pays for in a year is used up.`,
			{
				group: limit.patientOwes ? 'PR' : 'CO',
				source,
				overturnedBy: 'necessary',
			},
		);
	}
	return null;
}
