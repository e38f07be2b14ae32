import { CALL_MARKS } from '#domain/content';
import type { CallMark, CallOption, CallTurn, ConversationKey } from '#domain/content';
import type { DeskAnswer } from '../desk-answer.ts';
import { closeDeskScore, partOf } from '../desk-score.ts';
import type { AutomaticFail, DeskOutcome, ItemStatus, ScoredItem } from '../desk-score.ts';
import { bestWords } from './best-words.ts';
import { walkCall } from './walk-call.ts';
import type { CallWalk } from './walk-call.ts';

const TITLES: Readonly<Record<CallMark, string>> = {
	accuracy: 'Accuracy',
	privacy: 'Privacy',
	kindness: 'Kindness',
	resolution: 'Resolution',
};

/**
 * Scores a call by what was said and where it ended: accuracy 30, privacy 30, kindness 20, resolution 20.
 * A call that is not over is not scored. [CV4]
 */
export function scoreConversation(
	key: ConversationKey,
	given: DeskAnswer,
	hintsUsed: number,
): DeskOutcome {
	const walk = walkCall(key, given.kind === 'conversation' ? given.choices : []);
	if (!walk.isOver) return { state: 'incomplete', missing: ['say'] };
	const best = bestWords(key);
	const score = closeDeskScore(
		{
			kind: 'conversation',
			parts: (['accuracy', 'privacy', 'kindness', 'resolution'] as const).map((mark) =>
				partOf(mark, TITLES[mark], judgeMark(mark, walk, best)),
			),
			fails: walk.steps.flatMap(failOf),
			money: { recovered: 0, recoverable: 0 },
			deadlineMet: true,
			confidence: null,
		},
		hintsUsed,
	);
	return { state: 'scored', score };
}

/** Every turn in which something of this mark was to be had, and what the call did not come to. */
function judgeMark(
	mark: CallMark,
	{ steps, at }: CallWalk,
	best: ReadonlyMap<string, CallOption>,
): ScoredItem[] {
	const items = steps.flatMap(({ turn, option }): ScoredItem[] => {
		const of = Math.max(...turn.options.map(({ points }) => points[mark]));
		if (of === 0) return [];
		const right = option.points[mark];
		return [
			{
				id: `${mark}.${turn.id}`,
				title: `To “${shortened(turn.caller)}”`,
				status: statusOf(right, of),
				given: option.says,
				expected: betterOf(turn, mark, of, best).says,
				reason: option.feedback,
				rule: null,
				points: { right, of },
			},
		];
	});
	const rest = CALL_MARKS[mark] - items.reduce((sum, { points }) => sum + points.of, 0);
	if (rest <= 0) return items;
	const right = Math.min(rest, at.ending?.[mark] ?? 0);
	const reason =
		right === rest
			? 'The call ended where it could end best.'
			: 'The call did not come to what would have brought the rest.';
	const end: ScoredItem = {
		id: `${mark}.end`,
		title: 'Where the call ended',
		status: statusOf(right, rest),
		given: shortened(at.caller),
		expected: 'an end with everything settled that could be',
		reason,
		rule: null,
		points: { right, of: rest },
	};
	return [...items, end];
}

/** The best words of a turn where they have all of this mark, else others that have. */
function betterOf(
	turn: CallTurn,
	mark: CallMark,
	of: number,
	best: ReadonlyMap<string, CallOption>,
): CallOption {
	const chosen = best.get(turn.id);
	const found =
		chosen?.points[mark] === of ? chosen : turn.options.find(({ points }) => points[mark] === of);
	if (found === undefined) throw new Error(`Nothing in ${turn.id} has what is the most in it.`);
	return found;
}

function failOf({ option }: CallWalk['steps'][number]): AutomaticFail[] {
	if (!option.fails) return [];
	return [
		{
			id: 'bills-patient',
			reason: option.feedback,
			rule: 'Nobody is billed for what is not theirs: CO, and a protected patient’s share.',
		},
	];
}

function statusOf(right: number, of: number): ItemStatus {
	return right === of ? 'right' : right > 0 ? 'partly' : 'wrong';
}

/** The first words of what was heard. */
function shortened(words: string): string {
	const line = words.replace(/\s+/g, ' ');
	return line.length <= 60 ? line : `${line.slice(0, 57).replace(/\s+\S*$/, '')} …`;
}
