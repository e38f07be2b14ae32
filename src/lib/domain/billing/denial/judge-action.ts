import { ACTIONS, CHECKS, WRITE_OFFS, wordsOf } from '#domain/content';
import type { DenialAction } from '#domain/content';
import type { ScoredItem } from '../desk-score.ts';
import { claimFields, normaliseField } from './claim-fields.ts';
import type { DenialAnswer } from './denial-answer.ts';
import { judgeLetter } from './judge-letter.ts';
import { judgeWord } from './judge-word.ts';
import { whyNot } from './why-not.ts';
import type { DenialJudged } from './why-not.ts';

/** All points of the action; half of them are for what it sends, where it sends something that is made here. */
const ACTION = 40;

/** Actions that send the claim as it stands on the desk. */
const SENDS_CLAIM: readonly DenialAction[] = [
	'fix-and-resend',
	'reopening',
	'new-claim',
	'add-modifier',
];

/** States whether an action sends the claim as it was edited. */
export function sendsClaim(action: string): boolean {
	return SENDS_CLAIM.some((one) => one === action);
}

/** Was the right thing done first, and done right? 40 points by end state. [DN5] */
export function judgeAction(judged: DenialJudged, answer: DenialAnswer): ScoredItem[] {
	const { key } = judged;
	const action = wordsOf(ACTIONS).find((one) => one === answer.action);
	const deeds = deedsOf(judged, answer);
	const forDeeds = deeds.reduce((sum, { points }) => sum + points.of, 0);
	const of = ACTION - forDeeds;
	const base = {
		id: 'action',
		title: 'The first action',
		given: action === undefined ? '' : ACTIONS[action],
		expected: ACTIONS[key.action],
	};
	if (action === key.action) {
		const reason = 'This is what brings the account to its right end.';
		return [{ ...base, status: 'right', reason, rule: null, points: { right: of, of } }, ...deeds];
	}
	const defended = key.also.find((one) => one.action === action);
	if (defended !== undefined) {
		const { percent, feedback } = defended;
		const right = Math.round(ACTION * percent) / 100;
		const points = { right, of: ACTION };
		return [{ ...base, status: 'partly', reason: feedback, rule: null, points }];
	}
	const why =
		action === undefined ? { reason: 'Nothing was chosen.', rule: null } : whyNot(action, judged);
	const status = action === undefined ? 'missed' : 'wrong';
	return [
		{ ...base, status, ...why, points: { right: 0, of } },
		// What hangs on an action that was not taken was not judged: it is only told.
		...deeds.map((deed) => ({
			...deed,
			status: 'missed' as const,
			reason: 'It goes with the action that belongs here.',
			points: { right: 0, of: deed.points.of },
			follows: base.id,
		})),
	];
}

/** What the right action makes: a claim, a letter, or a write-off with its reason. */
function deedsOf({ key, payer, matter }: DenialJudged, answer: DenialAnswer): ScoredItem[] {
	if (key.letter !== null) return judgeLetter(key.letter, answer.letter, payer);
	if (key.writeOff !== null) {
		const reason =
			'A denial that is written off is never contractual: it would make the collections look better than they are.';
		return [
			judgeWord({
				id: 'write-off',
				title: 'The reason it is written off for',
				words: WRITE_OFFS,
				given: answer.writeOff,
				right: [key.writeOff],
				of: 6,
				reason,
				rule: 'Each write-off goes to the account of its true reason.',
			}),
			judgeChecks(answer.checked),
		];
	}
	return key.changes.size === 0 ? [] : judgeClaim(key, matter, answer);
}

function judgeChecks(checked: readonly string[]): ScoredItem {
	const all = wordsOf(CHECKS);
	const right = Math.round((4 * checked.length * 10) / all.length) / 10;
	return {
		id: 'checked',
		title: 'What was looked at before',
		status: checked.length === all.length ? 'right' : checked.length === 0 ? 'missed' : 'partly',
		given: all
			.filter((one) => checked.includes(one))
			.map((one) => CHECKS[one])
			.join(', '),
		expected: all.map((one) => CHECKS[one]).join(', '),
		reason: 'An amount is given up only when it is nobody’s and no way back could change it.',
		rule: null,
		points: { right, of: 4 },
	};
}

/** The claim as it went out, field by field: half of the action. [DN7] */
function judgeClaim(
	key: DenialJudged['key'],
	{ claim }: DenialJudged['matter'],
	{ changes }: DenialAnswer,
): ScoredItem[] {
	const fields = new Map(claimFields(claim).map((field) => [field.name, field]));
	const share = Math.round((ACTION / 2 / key.changes.size) * 10) / 10;
	const titleOf = (name: string) => {
		const field = fields.get(name);
		return field === undefined ? name : `Item ${field.item}, ${field.label}`;
	};
	const shown = (name: string, value: string) =>
		value === '' ? 'blank' : normaliseField(name, value) === '' ? 'blank' : value;
	const wanted = [...key.changes].map(([name, value], index): ScoredItem => {
		const given = changes[name];
		const isRight =
			given !== undefined && normaliseField(name, given) === normaliseField(name, value);
		const isLast = index === key.changes.size - 1;
		const of = isLast ? Math.round((ACTION / 2 - share * index) * 10) / 10 : share;
		return {
			id: `claim.${name}`,
			title: titleOf(name),
			status: isRight ? 'right' : given === undefined ? 'missed' : 'wrong',
			given: shown(name, given ?? fields.get(name)?.value ?? ''),
			expected: shown(name, value),
			reason: isRight
				? 'The claim says it now.'
				: 'The claim has to say this before it goes out again.',
			rule: null,
			points: { right: isRight ? of : 0, of },
		};
	});
	const unwanted = Object.entries(changes).filter(
		([name, value]) =>
			!key.changes.has(name) &&
			normaliseField(name, key.harmless.get(name) ?? '\u0000') !== normaliseField(name, value),
	);
	const extra = unwanted.map(([name, value]): ScoredItem => ({
		id: `claim.${name}`,
		title: titleOf(name),
		status: 'extra',
		given: shown(name, value),
		expected: shown(name, fields.get(name)?.value ?? ''),
		reason: 'Nothing in the record asks for this change.',
		rule: 'A corrected claim says what the record says, and nothing else.',
		points: { right: 0, of: 0 },
	}));
	// Each needless change takes what one right change is worth.
	let debt = extra.length * share;
	const charged = wanted.map((item) => {
		const taken = Math.min(debt, item.points.right);
		debt -= taken;
		return taken === 0
			? item
			: {
					...item,
					points: { ...item.points, right: Math.round((item.points.right - taken) * 10) / 10 },
				};
	});
	return [...charged, ...extra];
}
