import { daysBetween } from '#domain/claims';
import type { Contract } from '#domain/claims';
import { ACTIONS, CLOCKS, wordsOf } from '#domain/content';
import type { Clock, DenialAction, DenialKey, DenialMatter } from '#domain/content';
import type { DeskAids } from '../desk-aids.ts';
import type { ScoredItem } from '../desk-score.ts';
import { CLOCK_OF, deadlineOf } from './deadline-of.ts';
import type { DenialAnswer } from './denial-answer.ts';
import type { DenialJudged } from './why-not.ts';

/** The clock is worth 5 points and its last day 10. */
const FOR_CLOCK = 5;
const FOR_DAY = 10;
/** A day that is too early loses nothing, but is not the answer. */
const FOR_EARLY = 4;

/** The last day of a clock in this case. */
export function deadlineIn(
	clock: Clock,
	{ matter, key, payer }: DenialJudged,
	{ findPayer }: Pick<DeskAids, 'findPayer'>,
): string | null {
	const other = key.nextPayer === null ? null : findPayer(key.nextPayer.payer);
	const next =
		other === null || key.nextPayer === null
			? null
			: { contract: other.prepared.contract, order: key.nextPayer.order };
	return deadlineOf(clock, matter, payer.prepared.contract, next);
}

/**
 * Is the clock known, and its last day? Measured by the clock of the action that was chosen, so that a
 * wrong action is not charged twice. 15 points. [DN3]
 */
export function judgeDeadline(
	judged: DenialJudged,
	answer: DenialAnswer,
	today: string,
	aids: DeskAids,
): { readonly items: ScoredItem[]; readonly isMet: boolean } {
	const chosen = wordsOf(ACTIONS).find((one) => one === answer.action);
	const { clock, day } = expectedFor(chosen, judged, aids);
	const isClock = answer.clock === clock;
	const clockItem: ScoredItem = {
		id: 'clock',
		title: 'Which clock runs',
		status: isClock ? 'right' : answer.clock === '' ? 'missed' : 'wrong',
		given: wordsOf(CLOCKS)
			.flatMap((one) => (one === answer.clock ? CLOCKS[one] : []))
			.join(''),
		expected: CLOCKS[clock],
		reason: 'Each way back has a clock of its own; the one of the action counts.',
		rule: 'Filing, corrected-claim and appeal limits are calendar days.',
		points: { right: isClock ? FOR_CLOCK : 0, of: FOR_CLOCK },
	};
	const given = answer.deadline;
	const isDay = day === null ? given === '' : given === day;
	const isEarly = day !== null && given !== '' && given < day && given >= today;
	const points = isDay ? FOR_DAY : isEarly ? FOR_EARLY : 0;
	const dayItem: ScoredItem = {
		id: 'deadline',
		title: 'Its last day',
		status: isDay ? 'right' : isEarly ? 'partly' : given === '' ? 'missed' : 'wrong',
		given: given === '' ? 'no day' : given,
		expected: day ?? 'no day',
		reason: explainDay(clock, day, given, judged),
		rule: null,
		points: { right: points, of: FOR_DAY },
	};
	return { items: [clockItem, dayItem], isMet: isDay || isEarly };
}

function expectedFor(
	chosen: DenialAction | undefined,
	judged: DenialJudged,
	aids: DeskAids,
): { readonly clock: Clock; readonly day: string | null } {
	const { key } = judged;
	const isOwn = chosen === undefined || chosen === key.action;
	if (isOwn) return { clock: key.clock, day: key.deadline };
	const clock = CLOCK_OF[chosen];
	const day = deadlineIn(clock, judged, aids);
	return day === null && clock !== 'none'
		? { clock: key.clock, day: key.deadline }
		: { clock, day };
}

function explainDay(
	clock: Clock,
	day: string | null,
	given: string,
	{ matter, payer }: DenialJudged,
): string {
	if (day === null) return 'Nothing that was chosen here runs out.';
	const how = howCounted(clock, matter, payer.prepared.contract, payer.name);
	const missed =
		given > day
			? ` By ${given} it would be ${String(daysBetween(day, given))} days late.`
			: given !== '' && given < day
				? ' An earlier day in your own diary is good practice; the legal limit is this one.'
				: '';
	return `${how}${missed}`;
}

function howCounted(
	clock: Clock,
	{ claim, remittance }: DenialMatter,
	contract: Contract,
	name: string,
): string {
	const { date } = remittance;
	const service = claim.lines[0]?.from ?? '';
	switch (clock) {
		case 'filing':
			return contract.filing.days === null
				? `${name} takes claims for one calendar year from the service of ${service}.`
				: `${name} takes claims for ${String(contract.filing.days)} days from the service of ${service}.`;
		case 'corrected':
			return `${name} takes corrected claims for ${String(contract.correctedDays ?? 0)} days from the remittance of ${date}.`;
		case 'reopening':
			return `A clerical error is reopened for one year from the remittance of ${date}.`;
		case 'appeal': {
			const { days, receivedAfter } = contract.appeal;
			const received =
				receivedAfter === 0 ? '' : `, which counts as received ${String(receivedAfter)} days later`;
			return `${name} takes appeals for ${String(days)} days from the remittance of ${date}${received}.`;
		}
		case 'records':
			return `${name} waits ${String(contract.recordsDays)} days from the remittance of ${date} for records.`;
		case 'next-payer':
			return 'It is the filing limit of the payer whose turn it is.';
		case 'none':
			return 'No clock runs.';
	}
}

/** The clock and the last day that a key may ask for, by the payers’ own terms. */
export function legalDeadline(
	judged: DenialJudged,
	aids: Pick<DeskAids, 'findPayer'>,
	{ clock }: Pick<DenialKey, 'clock'> = judged.key,
): string | null {
	return deadlineIn(clock, judged, aids);
}
