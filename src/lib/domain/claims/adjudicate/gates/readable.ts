import { isIsoDate } from '../../calendar.ts';
import { sumOf } from '../../cents.ts';
import { isNpi } from '../../claim/npi.ts';
import type { Refusal } from '../decision.ts';
import type { ClaimInHand, LineInHand } from '../claim-in-hand.ts';
import { refuseWith } from '../refuse-line.ts';

/**
 * Is there enough to decide on? What is missing is named by its remark; providers' numbers have codes of
 * their own. A payer like Medicare calls such a claim unprocessable: no appeal, a new claim. [AD2]
 */
export function refuseUnreadableClaim(hand: ClaimInHand): Refusal | null {
	const { claim, payer } = hand;
	if (claim.insured.memberId === '') return missing(hand, 'N382', 'The member number is missing.');
	if (claim.patient.name.last === '' || claim.patient.name.first === '') {
		return missing(hand, 'MA36', 'The name of the patient is missing.');
	}
	if (!isIsoDate(claim.patient.birthDate)) {
		return missing(hand, 'N329', 'The date of birth of the patient is missing or no date.');
	}
	if (claim.diagnoses.length === 0)
		return missing(hand, 'M76', 'There is no diagnosis on the claim.');
	if (claim.totalCharge !== sumOf(claim.lines.map(({ charge }) => charge))) {
		return missing(hand, 'M79', 'The total is not the sum of the lines.');
	}
	if (claim.frequency !== '1' && payer.contract.correctedDays === null) {
		return missing(
			hand,
			'M47',
			`Frequency ${claim.frequency} is not taken here: ask for a reopening.`,
		);
	}
	const { npi } = claim.billing;
	if (npi === '') return refuseWith('AD2', '206', 'The NPI of the billing provider is missing.');
	if (!isNpi(npi)) return refuseWith('AD2', '207', `The billing NPI ${npi} can not be right.`);
	return refuseReferrer(hand);
}

function missing({ payer }: ClaimInHand, remark: string, sentence: string): Refusal {
	const remarks = payer.kind === 'medicare-like' ? [remark, 'MA130'] : [remark];
	return refuseWith('AD2', '16', sentence, { remarks });
}

function refuseReferrer(hand: ClaimInHand): Refusal | null {
	const { claim, payer, lines } = hand;
	if (claim.kind !== 'professional') return null;
	const { referring } = claim;
	const needsOne = lines.find(({ code }) => payer.edits.needsOrder(code));
	if (referring === null) {
		if (needsOne === undefined) return null;
		return missing(hand, 'N265', `${needsOne.code} has to say who ordered it; item 17 is empty.`);
	}
	if (referring.name !== '' && isNpi(referring.npi)) return null;
	// One remark for who sent the patient, another for who ordered the service.
	const remark = referring.role === 'DN' ? 'N286' : 'N265';
	return missing(hand, remark, 'Item 17 needs the name and the NPI together.');
}

/** What a line has to say to be read at all. [AD2] */
export function refuseUnreadableLine(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const { line, code, place, npi } = at;
	if (!isIsoDate(line.from) || line.to < line.from) {
		return missing(hand, 'M52', 'The days of service are missing or in the wrong order.');
	}
	if (line.from.slice(0, 4) !== line.to.slice(0, 4)) {
		return refuseWith('AD2', '268', 'The line runs over two years: send one claim for each.');
	}
	if (code === '' && hand.claim.kind === 'professional') {
		return missing(hand, 'M51', 'There is no procedure code on the line.');
	}
	if (!Number.isInteger(line.units) || line.units <= 0) {
		return missing(hand, 'M53', 'The number of units is missing or not a whole number above zero.');
	}
	if (line.charge <= 0) return missing(hand, 'M79', 'There is no charge on the line.');
	if (!/^\d{2}$/.test(place)) return missing(hand, 'M77', 'The place of service is missing.');
	if (at.diagnoses.length === 0) return missing(hand, 'M76', 'The line points to no diagnosis.');
	const malformed = line.modifiers.find((modifier) => !/^[0-9A-Z]{2}$/.test(modifier));
	if (malformed !== undefined) {
		return missing(hand, 'N823', `The modifier "${malformed}" is not whole.`);
	}
	if (npi === '') return refuseWith('AD2', '206', 'The NPI of who did the work is missing.');
	if (!isNpi(npi)) return refuseWith('AD2', '207', `The NPI ${npi} can not be right.`);
	return hand.payer.edits.needsClia(code) && hand.claim.clia === null && place === '11'
		? missing(hand, 'MA120', `${code} in an office needs the number of the laboratory certificate.`)
		: null;
}
