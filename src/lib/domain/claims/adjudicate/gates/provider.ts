import { isWithin } from '../../calendar.ts';
import type { Refusal } from '../decision.ts';
import { isProved, standingOf } from '../claim-in-hand.ts';
import type { ClaimInHand, LineInHand } from '../claim-in-hand.ts';
import { refuseWith } from '../refuse-line.ts';

/** May who bills, did and sent for the work be paid for it, and are they of the network? [AD6] */
export function refuseProvider(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const { records, billing, claim } = hand;
	const doer = records.providers.get(at.npi) ?? null;
	if (billing === null || doer === null) {
		return refuseWith(
			'AD6',
			'208',
			`The NPI ${billing === null ? claim.billing.npi : at.npi} matches nobody enrolled here.`,
			{
				overturnedBy: null,
			},
		);
	}
	const { from } = at.line;
	const isEnrolled = [billing, doer].every(({ enrolled }) =>
		isWithin(from, enrolled.from, enrolled.to),
	);
	if (!isEnrolled && !isProved(hand, at, 'enrolled')) {
		return refuseWith('AD6', 'B7', 'The provider was not enrolled on the day of service.', {
			remarks: ['N570'],
			overturnedBy: 'enrolled',
		});
	}
	if (!billing.mayBill) {
		return refuseWith('AD6', '299', 'The billing provider may not be paid for this.', {
			remarks: ['N570'],
		});
	}
	if (!doer.mayRender) {
		return refuseWith('AD6', '185', 'Who did the work may not do it for this payer.', {
			remarks: ['N570'],
		});
	}
	const wrongField = hand.payer.edits.specialties.find(
		({ edit, has }) =>
			has(at.code) &&
			at.taxonomy !== null &&
			!edit.taxonomies.some((one) => at.taxonomy?.startsWith(one)),
	);
	if (wrongField !== undefined) {
		return refuseWith('AD6', '8', `${wrongField.edit.why}.`, {
			remarks: ['N95'],
			source: `${hand.payer.id} edits`,
		});
	}
	return refuseReferrer(hand) ?? refuseOutsider(hand, at);
}

function refuseReferrer({ claim, records }: ClaimInHand): Refusal | null {
	const referring = claim.kind === 'professional' ? claim.referring : null;
	if (referring === null) return null;
	const known = records.providers.get(referring.npi);
	if (referring.role === 'DN' && known?.mayRefer !== true) {
		return refuseWith('AD6', '183', `${referring.name} may not refer for this.`, {
			remarks: ['N574'],
		});
	}
	if (referring.role === 'DK' && known?.mayOrder !== true) {
		return refuseWith('AD6', '184', `${referring.name} may not order this.`, { remarks: ['N574'] });
	}
	return null;
}

function refuseOutsider(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const { plan, payer } = hand;
	if (plan === null) return null;
	const standing = standingOf(hand, at);
	const isEmergency = payer.isEmergency(at.code) || at.place === '23';
	if (standing === 'outside' && plan.plan.outside === null && !isEmergency) {
		return refuseWith('AD6', '242', `${plan.plan.title} pays nobody outside its network.`, {
			source: `${payer.id} plan ${plan.plan.id}`,
			overturnedBy: 'authorised',
		});
	}
	if (plan.isPreferredOnly(at.code) && standing !== 'preferred' && !isEmergency) {
		return refuseWith(
			'AD6',
			'279',
			`${plan.plan.title} pays for this only at preferred providers.`,
			{
				source: `${payer.id} plan ${plan.plan.id}`,
			},
		);
	}
	return null;
}
