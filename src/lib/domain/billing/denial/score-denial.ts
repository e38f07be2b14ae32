import { PREVENTIONS } from '#domain/content';
import type { DenialKey } from '#domain/content';
import type { DeskAids } from '../desk-aids.ts';
import type { DeskAnswer } from '../desk-answer.ts';
import { closeDeskScore, partOf } from '../desk-score.ts';
import type { DeskOutcome } from '../desk-score.ts';
import { answerOfPayer } from './answer-of-payer.ts';
import type { DenialAtHand } from './answer-of-payer.ts';
import { automaticFails } from './automatic-fails.ts';
import type { DenialAnswer } from './denial-answer.ts';
import { judgeAction } from './judge-action.ts';
import { judgeDeadline } from './judge-deadline.ts';
import { judgePapers } from './judge-papers.ts';
import { judgeReading } from './judge-reading.ts';
import { judgeWord } from './judge-word.ts';

/**
 * Scores a denial by its end state: action 40, reading 20, papers 15, deadline 15, prevention 10, and the
 * five automatic fails. While something is blank nothing is said of the rest. [DN2]
 */
export function scoreDenial(
	at: DenialAtHand,
	answer: DeskAnswer,
	aids: DeskAids,
	hintsUsed: number,
): DeskOutcome {
	const { matter, key, facts } = at;
	if (answer.kind !== 'denial') return { state: 'incomplete', missing: ['denial'] };
	const missing = blanksOf(answer, key);
	if (missing.length > 0) return { state: 'incomplete', missing };
	const payer = aids.findPayer(facts.payer);
	if (payer === null) return { state: 'incomplete', missing: ['payer'] };
	const judged = { matter, key, payer };
	const deadline = judgeDeadline(judged, answer, facts.today, aids);
	const fails = automaticFails(judged, answer);
	const { recovered } = answerOfPayer(at, answer, aids);
	const score = closeDeskScore(
		{
			kind: 'denial',
			parts: [
				partOf('reading', 'Reading', judgeReading(matter, key, answer, aids.book)),
				partOf('action', 'Action', judgeAction(judged, answer)),
				partOf('papers', 'Papers', judgePapers(matter, key, answer.papers)),
				partOf('deadline', 'Deadline', deadline.items),
				partOf('prevention', 'Prevention', [judgePrevention(key, answer)]),
			],
			fails,
			money: {
				recovered: Math.min(recovered, recoverableOf(key)),
				recoverable: recoverableOf(key),
			},
			deadlineMet: deadline.isMet,
			confidence: answer.confidence === '' ? null : answer.confidence,
		},
		hintsUsed,
	);
	return { state: 'scored', score };
}

/** Cents that come in where it is worked right, by whichever payer. */
export function recoverableOf({ recoverable, nextPayer }: DenialKey): number {
	return nextPayer?.recoverable ?? recoverable;
}

/** What nobody may leave out; a deadline may be none, and papers too. */
function blanksOf(answer: DenialAnswer, { audit }: Pick<DenialKey, 'audit'>): string[] {
	const asked = {
		bearer: answer.bearer,
		says: answer.says,
		...(audit === null ? {} : { audit: answer.audit.verdict }),
		cause: answer.cause,
		action: answer.action,
		clock: answer.clock,
		prevention: answer.prevention,
	};
	return Object.entries(asked).flatMap(([name, value]) => (value === '' ? [name] : []));
}

function judgePrevention(key: DenialKey, { prevention }: DenialAnswer) {
	return judgeWord({
		id: 'prevention',
		title: 'What would have kept it from happening',
		words: PREVENTIONS,
		given: prevention,
		right: key.prevention,
		of: 10,
		reason: 'It has to catch what went wrong where it went wrong.',
		rule: null,
	});
}
