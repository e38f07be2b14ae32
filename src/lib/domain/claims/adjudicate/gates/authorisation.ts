import { isWithin } from '../../calendar.ts';
import { testFor } from '../../payer/code-set.ts';
import type { Refusal } from '../decision.ts';
import { isProved } from '../claim-in-hand.ts';
import type { ClaimInHand, LineInHand } from '../claim-in-hand.ts';
import { refuseWith } from '../refuse-line.ts';

/** Was the service authorised and the patient referred, where the plan wants it? Emergencies need neither. [AD8] */
export function refuseUnauthorised(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const { plan, payer } = hand;
	if (plan === null || at.place === '23' || payer.isEmergency(at.code)) return null;
	const needsNumber = plan.needsAuthorisation(at.code) && !isProved(hand, at, 'authorised');
	const refusal = needsNumber ? refuseAuthorisation(hand, at) : null;
	if (refusal !== null) return refusal;
	const isOwnPhysician = at.npi === hand.member?.primaryNpi;
	const needsReferral = plan.needsReferral(at.code) && !isOwnPhysician;
	return needsReferral && !isProved(hand, at, 'referred') ? refuseReferral(hand, at) : null;
}

function refuseAuthorisation(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const { claim, records, payer, plan } = hand;
	const refuse = (carc: string, sentence: string, remarks: string[] = []) =>
		refuseWith('AD8', carc, sentence, {
			remarks,
			source: `${payer.id} plan ${plan?.plan.id ?? ''}`,
			overturnedBy: 'authorised',
		});
	const number = claim.authorisation;
	const record = number === null ? undefined : records.authorisations.get(number);
	if (number === null || record?.memberId !== claim.insured.memberId) {
		return refuse(
			'197',
			`${at.code} needs an authorisation, and none is on file under this claim.`,
			['M62'],
		);
	}
	if (!testFor(record.services)(at.code)) {
		return refuse('284', `Authorisation ${number} is for something else than ${at.code}.`);
	}
	if (record.npi !== null && record.npi !== at.npi && record.npi !== claim.billing.npi) {
		return refuse('296', `Authorisation ${number} is for another provider.`);
	}
	if (!isWithin(at.line.from, record.from, record.to)) {
		return refuse('302', `Authorisation ${number} did not hold on that day.`);
	}
	const used = usedBefore(hand, at, (earlier) => earlier.authorisation === number, record.services);
	if (used + at.line.units <= record.units) return null;
	return refuse('198', `Authorisation ${number} is for ${record.units} units; ${used} were used.`);
}

function refuseReferral(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const { claim, records, payer, plan } = hand;
	const refuse = (carc: string, sentence: string) =>
		refuseWith('AD8', carc, sentence, {
			source: `${payer.id} plan ${plan?.plan.id ?? ''}`,
			overturnedBy: 'referred',
		});
	const number = claim.referral;
	const record = number === null ? undefined : records.referrals.get(number);
	if (number === null || record?.memberId !== claim.insured.memberId) {
		return refuse('288', `${at.code} needs a referral by the primary physician.`);
	}
	if (!record.isApproved)
		return refuse('243', 'The primary physician does not stand behind the referral.');
	if (!isWithin(at.line.from, record.from, record.to)) {
		return refuse('288', `Referral ${number} did not hold on that day.`);
	}
	const visits = hand.history.claims.filter((earlier) => earlier.claim.referral === number).length;
	return visits < record.visits
		? null
		: refuse('287', `The ${record.visits} visits of referral ${number} are used up.`);
}

/** Units of the same authorisation on standing claims and on earlier lines of this one. */
function usedBefore(
	{ history, lines }: ClaimInHand,
	at: LineInHand,
	isSame: (claim: ClaimInHand['claim']) => boolean,
	services: Parameters<typeof testFor>[0],
): number {
	const has = testFor(services);
	let used = 0;
	for (const { claim, lines: decided } of history.claims) {
		if (!isSame(claim)) continue;
		for (const { index, refusal } of decided) {
			const line = claim.lines[index];
			if (refusal === null && line !== undefined && has(line.code ?? '')) used += line.units;
		}
	}
	for (const { index, refused, code, line } of lines) {
		if (index < at.index && refused === null && has(code)) used += line.units;
	}
	return used;
}
