import { dollars } from '#domain/claims';
import { comesFirst, DISPOSITIONS, isDisposition, openOf } from '#domain/content';
import type {
	AccountKey,
	BillingFacts,
	OpenAccount,
	ReceivablesKey,
	ReceivablesMatter,
} from '#domain/content';
import type { DeskAids } from '../desk-aids.ts';
import type { DeskAnswer } from '../desk-answer.ts';
import { closeDeskScore, partOf } from '../desk-score.ts';
import type { AutomaticFail, DeskOutcome, ScoredItem } from '../desk-score.ts';
import { sharePoints } from '../share-points.ts';
import { bestDay } from './best-day.ts';
import type { BestDay } from './best-day.ts';
import { planTheDay } from './plan-the-day.ts';
import type { PlannedAccount } from './plan-the-day.ts';
import type { ReceivablesAnswer } from './receivables-answer.ts';
import { isAtRisk, worthOf } from './worth-of.ts';

const FIRST = 20;
const DISPOSED = 40;
const DOLLARS = 25;
const DEADLINES = 15;

/** What a work list is scored with. */
export interface ReceivablesAtHand {
	readonly facts: BillingFacts;
	readonly matter: ReceivablesMatter;
	readonly key: ReceivablesKey;
}

interface Judged extends ReceivablesAtHand {
	readonly answer: ReceivablesAnswer;
	readonly day: readonly PlannedAccount[];
	readonly best: BestDay;
}

/**
 * Scores a work list by its end: what comes before money 20, dispositions 40, dollars 25 and deadlines 15 of
 * the set time against the best that it holds. While an account is undecided nothing is scored. [RV6]
 */
export function scoreReceivables(
	at: ReceivablesAtHand,
	answer: DeskAnswer,
	aids: DeskAids,
	hintsUsed: number,
): DeskOutcome {
	if (answer.kind !== 'receivables') return { state: 'incomplete', missing: ['receivables'] };
	const missing = answer.accounts.flatMap(({ id, action }) =>
		action === '' ? [`action.${id}`] : [],
	);
	if (missing.length > 0) return { state: 'incomplete', missing };
	const { matter, key, facts } = at;
	const day = planTheDay(answer.accounts, matter.minutes);
	const best = bestDay(matter, key, facts.today);
	const judged: Judged = { ...at, answer, day, best };
	const worked = workedRight(judged);
	const brought = worked.reduce((sum, { worth }) => sum + worth, 0);
	const met = worked.filter(({ atRisk }) => atRisk).length;
	const score = closeDeskScore(
		{
			kind: 'receivables',
			parts: [
				partOf('first', 'What comes before money', judgeFirst(judged)),
				partOf('dispositions', 'Dispositions', judgeDispositions(judged)),
				partOf('dollars', 'Dollars within the time', [judgeDollars(judged, brought)]),
				partOf('deadlines', 'Deadlines', judgeDeadlines(judged)),
			],
			fails: failsOf(judged, aids),
			money: { recovered: Math.min(brought, best.dollars), recoverable: best.dollars },
			deadlineMet: met >= best.deadlines,
			confidence: null,
		},
		hintsUsed,
	);
	return { state: 'scored', score };
}

function accountsOf({ matter, key }: ReceivablesAtHand): (readonly [OpenAccount, AccountKey])[] {
	return matter.accounts.flatMap((account) => {
		const one = key.accounts.get(account.id);
		return one === undefined ? [] : [[account, one] as const];
	});
}

/** Accounts that were worked right within the time, with what they bring. */
function workedRight(judged: Judged) {
	const { day, facts, matter } = judged;
	return accountsOf(judged).flatMap(([account, key]) => {
		const done = day.find(({ id }) => id === account.id);
		if (done === undefined || done.doneAt === null || done.action !== key.action) return [];
		const atRisk = isAtRisk(account, key, { today: facts.today, next: matter.next });
		return [{ id: account.id, worth: worthOf(account, key), atRisk }];
	});
}

/** Refunds, credits and wrongly billed patients: worked right, and before everything that takes time. 20 points. */
function judgeFirst(judged: Judged): ScoredItem[] {
	const { day } = judged;
	const first = accountsOf(judged).filter(([, { action }]) => comesFirst(action));
	const shares = sharePoints(FIRST, first.length);
	const takesTime = day.findIndex(
		({ id, minutes }) => minutes > 0 && !first.some(([account]) => account.id === id),
	);
	return first.map(([account, key], at): ScoredItem => {
		const of = shares[at] ?? 0;
		const place = day.findIndex(({ id }) => id === account.id);
		const planned = day[place];
		const isRight = planned?.action === key.action;
		const isBefore = takesTime === -1 || place < takesTime;
		const isDone = planned !== undefined && planned.doneAt !== null;
		const right = !isRight || !isDone ? 0 : isBefore ? of : Math.round(of * 5) / 10;
		return {
			id: `first.${account.id}`,
			title: `${account.id}, ${account.patient}`,
			status: right === of ? 'right' : right > 0 ? 'partly' : 'wrong',
			given: planned === undefined ? '' : `${saysOf(planned.action)}, place ${String(place + 1)}`,
			expected: `${saysOf(key.action)}, before all work for money`,
			reason: isRight && !isBefore ? `It came after work for money. ${key.why}` : key.why,
			rule: 'Money that is not ours and bills that should not be out come before any ranking by dollars.',
			points: { right, of },
		};
	});
}

/** What is done with each account: 40 points in equal shares. */
function judgeDispositions(judged: Judged): ScoredItem[] {
	const all = accountsOf(judged);
	const shares = sharePoints(DISPOSED, all.length);
	return all.map(([account, key], at): ScoredItem => {
		const of = shares[at] ?? 0;
		const given = judged.answer.accounts.find(({ id }) => id === account.id)?.action ?? '';
		const isRight = given === key.action;
		return {
			id: `action.${account.id}`,
			title: `${account.id}, ${account.patient}`,
			status: isRight ? 'right' : 'wrong',
			given: saysOf(given),
			expected: saysOf(key.action),
			reason: isRight ? key.why : `${whyNot(account, key, given)} ${key.why}`,
			rule: null,
			points: { right: isRight ? of : 0, of },
		};
	});
}

/** The dollars of what was worked right within the time, of the most it holds: 25 points. */
function judgeDollars({ best, day }: Judged, brought: number): ScoredItem {
	const share = best.dollars === 0 ? 1 : Math.min(1, brought / best.dollars);
	const right = brought >= best.dollars ? DOLLARS : Math.floor(DOLLARS * share * 10) / 10;
	const left = day.filter(({ doneAt }) => doneAt === null).length;
	return {
		id: 'dollars',
		title: 'Worked right while the time lasted',
		status: right === DOLLARS ? 'right' : right > 0 ? 'partly' : 'missed',
		given: `${dollars(brought)}${left === 0 ? '' : `; ${String(left)} not reached`}`,
		expected: `${dollars(best.dollars)}: ${best.order.join(', ')}`,
		reason:
			right === DOLLARS
				? 'No other choice of accounts brings more in this time.'
				: 'Dollars are counted where the account was reached and worked right. The best choice weighs what an account brings against the minutes it takes, after what would be lost.',
		rule: null,
		points: { right, of: DOLLARS },
	};
}

/** What would have been lost by the next time, and was not: 15 points. */
function judgeDeadlines(judged: Judged): ScoredItem[] {
	const { best, matter, facts } = judged;
	const worked = new Set(workedRight(judged).map(({ id }) => id));
	const risky = accountsOf(judged).filter(
		([account, key]) =>
			isAtRisk(account, key, { today: facts.today, next: matter.next }) &&
			best.order.includes(account.id),
	);
	const shares = sharePoints(DEADLINES, risky.length);
	return risky.map(([account, key], at): ScoredItem => {
		const of = shares[at] ?? 0;
		const isMet = worked.has(account.id);
		return {
			id: `deadline.${account.id}`,
			title: `${account.id}, last day ${account.due ?? ''}`,
			status: isMet ? 'right' : 'missed',
			given: isMet ? 'worked today' : 'not worked right today',
			expected: `${saysOf(key.action)}, today`,
			reason: `The list is worked again on ${matter.next}; by then ${dollars(worthOf(account, key))} would be lost.`,
			rule: null,
			points: { right: isMet ? of : 0, of },
		};
	});
}

function saysOf(action: string): string {
	return isDisposition(action) ? DISPOSITIONS[action].says : '';
}

/** Why a disposition is wrong here: the key’s own words, or what it would do. */
function whyNot(account: OpenAccount, key: AccountKey, given: string): string {
	if (!isDisposition(given)) return 'Nothing was decided.';
	const own = key.wrong.get(given);
	if (own !== undefined) return own;
	switch (given) {
		case 'statement':
			return account.owes === 'patient'
				? 'A statement does not settle this.'
				: 'The amount is not the patient’s, so no statement may go out.';
		case 'write-off':
			return 'Nothing is given up while somebody owes it or a way is open.';
		case 'refund':
			return openOf(account) < 0
				? 'It is too soon.'
				: 'There is no credit here that could go back.';
		case 'nothing':
			return 'Waiting brings this account nowhere.';
		case 'take-bill-back':
			return 'No bill went to somebody who may not be billed.';
		case 'appeal':
			return 'There is no decision here that an appeal would turn.';
		case 'call':
			return 'A call takes twenty minutes and changes nothing here.';
		case 'bill-next-payer':
			return 'It is no other payer’s turn.';
		case 'send-records':
			return 'Nobody asked for records.';
		case 'corrected-claim':
		case 'reopening':
		case 'new-claim':
			return 'Nothing on the claim would be other than it was.';
	}
}

/** What takes all points: bills that may not go out, and money given up that somebody owes. [RV7] */
function failsOf(judged: Judged, { findPayer }: DeskAids): AutomaticFail[] {
	return accountsOf(judged).flatMap(([account, key]): AutomaticFail[] => {
		const given = judged.answer.accounts.find(({ id }) => id === account.id)?.action;
		const { id, codes, payer } = account;
		const isProtected = judged.key.protected.includes(id);
		if (given === 'statement' && (isProtected || account.owes === 'payer')) {
			return [
				{
					id: `bills-patient.${id}`,
					reason: isProtected
						? `${id}: a statement to a patient who is protected.`
						: `${id}: a statement for an amount that is the payer’s or the practice’s.`,
					rule: 'Only what stands under PR, with no payer left and no protection, is asked of a patient.',
				},
			];
		}
		if (given === 'write-off' && key.action === 'bill-next-payer') {
			return [
				{
					id: `unchecked-write-off.${id}`,
					reason: `${id}: written off while another payer’s turn had not come.`,
					rule: 'Patient share and next payer are looked at before anything is given up.',
				},
			];
		}
		const takesLateness = findPayer(payer)?.prepared.contract.appealsLateness ?? true;
		const hasNoAppeal = codes.includes('MA130') || (/\bCO-29\b/.test(codes) && !takesLateness);
		if (given === 'appeal' && hasNoAppeal) {
			return [
				{
					id: `no-appeal.${id}`,
					reason: `${id}: an appeal where there is none.`,
					rule: 'MA130 and lateness with Original Medicare have no appeal.',
				},
			];
		}
		return [];
	});
}
