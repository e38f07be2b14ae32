import { isWithin } from '../../calendar.ts';
import type { Refusal } from '../decision.ts';
import { isProved } from '../claim-in-hand.ts';
import type { ClaimInHand, LineInHand } from '../claim-in-hand.ts';
import type { MemberRecord } from '../payer-records.ts';
import { refuseWith } from '../refuse-line.ts';

/** Is the patient a member, and the one the number says? [AD4] */
export function refuseStranger(hand: ClaimInHand): Refusal | null {
	const { claim, member } = hand;
	const first = hand.lines[0];
	if (first !== undefined && isProved(hand, first, 'identity') && member !== null) return null;
	if (member === null) {
		return refuseWith('AD4', '31', `Nobody is known here under ${claim.insured.memberId}.`, {
			overturnedBy: 'identity',
		});
	}
	if (isSomebodyElse(member, claim.insured.person)) {
		return refuseWith('AD4', '140', 'The number and the name belong to different members.', {
			overturnedBy: 'identity',
		});
	}
	return null;
}

function isSomebodyElse(member: MemberRecord, { name, birthDate }: MemberPerson): boolean {
	const same = (left: string, right: string) => left.toUpperCase() === right.toUpperCase();
	return (
		!(same(member.last, name.last) && same(member.first, name.first)) ||
		member.birthDate !== birthDate
	);
}

type MemberPerson = ClaimInHand['claim']['insured']['person'];

/** Was the member covered here on the day, and is this the payer for it? [AD4] */
export function refuseUncovered(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const { member, claim, payer } = hand;
	const { from, to } = at.line;
	if (member === null) return null;
	const { elsewhere } = member;
	if (elsewhere !== null && isWithin(from, elsewhere.from, elsewhere.to)) {
		return elsewhere.forwards
			? refuseWith('AD4', 'B11', `The claim was passed on to ${elsewhere.payerName}.`, {
					group: 'OA',
				})
			: refuseWith('AD4', '109', `On that day ${elsewhere.payerName} handles the claims.`, {
					remarks: ['N418'],
				});
	}
	const { deathDate, birthDate } = claim.patient;
	if (deathDate !== null && from > deathDate) {
		return refuseWith('AD4', '13', 'The patient had died before the day of service.');
	}
	if (from < birthDate)
		return refuseWith('AD4', '14', 'The patient was born after the day of service.');
	if (payer.kind === 'workers-compensation' && !claim.accident.atWork) {
		return refuseWith('AD4', '109', 'Nothing says that it happened at work.', {
			remarks: ['N418'],
		});
	}
	const span = member.coverage.find((one) => isWithin(from, one.from, one.to));
	if (span === undefined)
		return isProved(hand, at, 'covered') ? null : outsideCoverage(member, from);
	if (span.to !== null && to > span.to) {
		return refuseWith(
			'AD4',
			'239',
			'The line runs beyond the end of coverage: send the days apart.',
		);
	}
	return refuseHeld(hand, at, member);
}

function outsideCoverage({ coverage }: MemberRecord, date: string): Refusal {
	const isBefore = coverage.every(({ from }) => date < from);
	return isBefore
		? refuseWith('AD4', '26', 'The service came before coverage began.', {
				group: 'PR',
				overturnedBy: 'covered',
			})
		: refuseWith('AD4', '27', 'The service came after coverage ended.', {
				group: 'PR',
				overturnedBy: 'covered',
			});
}

function refuseHeld(hand: ClaimInHand, at: LineInHand, member: MemberRecord): Refusal | null {
	const { from, modifiers } = at.line;
	if (member.graceFrom !== null && from >= member.graceFrom) {
		return refuseWith(
			'AD4',
			'257',
			'A premium is unpaid: the claim is held through the grace period.',
			{
				group: 'OA',
			},
		);
	}
	if (member.questionOpen) {
		return refuseWith('AD4', '227', 'The member has not answered the plan’s letter yet.', {
			group: 'PR',
			remarks: ['N179'],
		});
	}
	const { hospice, nursingStay } = member;
	const isUnrelated = modifiers.includes('GW') || modifiers.includes('GV');
	if (hospice !== null && isWithin(from, hospice.from, hospice.to) && !isUnrelated) {
		return refuseWith(
			'AD4',
			'B9',
			'The patient is in hospice care, and nothing says that this is apart from it.',
		);
	}
	if (nursingStay !== null && isWithin(from, nursingStay.from, nursingStay.to)) {
		return refuseWith('AD4', '190', 'The stay in the nursing facility pays for this.');
	}
	return refuseWrongOrder(hand, at);
}

/** Does another payer have to decide first? [AD5] */
function refuseWrongOrder({ claim, payer, member }: ClaimInHand, at: LineInHand): Refusal | null {
	const { accident } = claim;
	const decided = claim.otherInsurance.filter(({ decision }) => decision !== null);
	const first = claim.otherInsurance.find(({ order }) => order === 'primary');
	if (claim.order !== 'primary' && decided.length === 0) {
		return refuseWith('AD5', '22', 'The decision of the first payer is missing.', {
			remarks: first === undefined ? ['MA92'] : ['MA04', 'N4'],
		});
	}
	if (decided.length > 0) return null;
	if (payer.kind !== 'workers-compensation' && accident.atWork) {
		return refuseWith('AD5', '19', 'It happened at work: the employer’s insurer pays.');
	}
	if (accident.auto !== null) {
		return refuseWith('AD5', '21', 'A motor accident: the no-fault insurer pays first.');
	}
	if (payer.kind !== 'workers-compensation' && accident.casualtyNumber !== null) {
		return refuseWith('AD5', '20', 'A liability insurer has taken the injury on.');
	}
	const other = member?.otherFirst ?? null;
	if (other === null || !isWithin(at.line.from, other.from, other.to)) return null;
	return refuseWith('AD5', '22', `${other.payerName} has to decide first.`, { remarks: ['MA92'] });
}
