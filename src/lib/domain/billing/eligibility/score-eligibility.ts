import { dollars } from '#domain/claims';
import { COVERAGE_STATES, GATES, NO_PAYER, ORDER_RULES } from '#domain/content';
import type { EligibilityKey, EligibilityMatter } from '#domain/content';
import { judgeWord } from '../denial/judge-word.ts';
import type { DeskAids } from '../desk-aids.ts';
import type { DeskAnswer } from '../desk-answer.ts';
import { closeDeskScore, partOf } from '../desk-score.ts';
import type { DeskOutcome, ScoredItem } from '../desk-score.ts';
import { readDollars } from '../read-dollars.ts';
import { blankEligibility } from './eligibility-answer.ts';
import type { EligibilityAnswer } from './eligibility-answer.ts';
import { estimateOwed } from './estimate-owed.ts';

/** An eligibility case when its answer is judged. */
export interface EligibilityAtHand {
	readonly matter: EligibilityMatter;
	readonly key: EligibilityKey;
}

/** A question with a list for an answer. */
interface Asked {
	readonly id: string;
	readonly title: string;
	readonly words: Readonly<Record<string, string>>;
	readonly given: string;
	readonly right: string;
	readonly of: number;
	readonly rule: string | null;
}

/**
 * Scores an eligibility check: active 20, order 30, referral and authorisation 20, what is collected 15,
 * what will be owed 15. While something is blank nothing is said of the rest. [EL3]
 */
export function scoreEligibility(
	at: EligibilityAtHand,
	sent: DeskAnswer,
	aids: DeskAids,
	hintsUsed: number,
): DeskOutcome {
	const given = sent.kind === 'eligibility' ? sent : blankEligibility();
	const { matter, key } = at;
	const missing = blanksOf(matter, given);
	if (missing.length > 0) return { state: 'incomplete', missing };
	const collected = centsOf(given.collect);
	const score = closeDeskScore(
		{
			kind: 'eligibility',
			parts: [
				partOf('active', 'Active', judgeActive(at, given)),
				partOf('order', 'Order of payers', judgeOrder(at, given)),
				partOf('gates', 'Referral and authorisation', judgeGates(at, given)),
				partOf('collect', 'At the desk', [judgeCollected(at, collected)]),
				partOf('owes', 'In the end', [judgeOwed(at, given, aids)]),
			],
			fails: [],
			money: { recovered: Math.min(collected ?? 0, key.collect), recoverable: key.collect },
			deadlineMet: true,
			confidence: null,
		},
		hintsUsed,
	);
	return { state: 'scored', score };
}

/** Every question has to be answered; nothing due is 0.00. */
function blanksOf({ coverages }: EligibilityMatter, answer: EligibilityAnswer): string[] {
	const { first, second, rule, referral, authorisation, collect, owes } = answer;
	const asked = {
		...Object.fromEntries(coverages.map(({ id }) => [`active.${id}`, answer.active[id] ?? ''])),
		...{ first, second, rule, referral, authorisation, collect, owes },
	};
	return Object.entries(asked).flatMap(([name, value]) => (value === '' ? [name] : []));
}

/** Twenty points, shared among the coverages. */
function judgeActive(at: EligibilityAtHand, { active }: EligibilityAnswer): ScoredItem[] {
	const { coverages } = at.matter;
	const share = Math.floor(200 / coverages.length) / 10;
	return coverages.map(({ id, name }, index) => {
		const isLast = index === coverages.length - 1;
		return judge(at.key, {
			id: `active.${id}`,
			title: `${name} on the day`,
			words: COVERAGE_STATES,
			given: active[id] ?? '',
			right: at.key.active.get(id) ?? '',
			of: isLast ? Math.round((20 - share * index) * 10) / 10 : share,
			rule: null,
		});
	});
}

function judgeOrder(at: EligibilityAtHand, answer: EligibilityAnswer): ScoredItem[] {
	const { matter, key } = at;
	const words = (none: string) => ({
		...Object.fromEntries(matter.coverages.map(({ id, name }) => [id, name])),
		[NO_PAYER]: none,
	});
	return [
		judge(key, {
			...{ id: 'first', title: 'Who pays first', words: words('Nobody: no payer covers the day') },
			...{ given: answer.first, right: key.first, of: 15, rule: null },
		}),
		judge(key, {
			...{ id: 'second', title: 'Who comes after', words: words('Nobody after that') },
			...{ given: answer.second, right: key.second, of: 5, rule: null },
		}),
		judge(key, {
			...{ id: 'rule', title: 'By which rule', words: ORDER_RULES },
			...{ given: answer.rule, right: key.rule, of: 10, rule: ORDER_RULES[key.rule] },
		}),
	];
}

function judgeGates({ key }: EligibilityAtHand, answer: EligibilityAnswer): ScoredItem[] {
	const gate = (id: 'referral' | 'authorisation', title: string) =>
		judge(key, {
			...{ id, title, words: GATES, given: answer[id], right: key[id], of: 10 },
			rule: 'An authorisation or a referral is never a promise of payment.',
		});
	return [gate('referral', 'Referral'), gate('authorisation', 'Authorisation')];
}

/** Cents, so that 25, 25.00 and $25.00 are the same; null where nothing can be read. */
function centsOf(typed: string): number | null {
	const read = readDollars(typed);
	return read.ok ? read.cents : null;
}

function judgeCollected({ key }: EligibilityAtHand, collected: number | null): ScoredItem {
	return judgeAmount(key, 'collect', 'Collected at the desk', collected);
}

/** An amount that follows from the payer who was put first is not charged in full a second time. [EL5] */
function judgeOwed(
	{ matter, key }: EligibilityAtHand,
	{ owes, first, second }: EligibilityAnswer,
	aids: DeskAids,
): ScoredItem {
	const given = centsOf(owes);
	const item = judgeAmount(key, 'owes', 'Likely owed in the end', given);
	const isOwnOrder = first !== key.first || second !== key.second;
	if (item.status === 'right' || !isOwnOrder || given === null) return item;
	if (estimateOwed(matter, first, second, aids) !== given) return item;
	const reason = `It follows from the order you chose, which is counted above. ${item.reason}`;
	return { ...item, status: 'partly', reason, points: { right: 10, of: 15 } };
}

function judgeAmount(
	key: EligibilityKey,
	id: 'collect' | 'owes',
	title: string,
	cents: number | null,
): ScoredItem {
	const given = cents === null ? '' : dollars(cents);
	const words = Object.fromEntries([given, dollars(key[id])].map((one) => [one, `$${one}`]));
	return judge(key, { id, title, words, given, right: dollars(key[id]), of: 15, rule: null });
}

/** The author’s reason for this very answer where there is one, else the reason of the right one. [EL4] */
function judge(key: EligibilityKey, { right, ...asked }: Asked): ScoredItem {
	const own = key.wrong.get(asked.id)?.get(asked.given);
	const reason = own ?? key.reasons.get(asked.id) ?? '';
	return judgeWord({ ...asked, right: [right], reason });
}
