import { findAttempt, nextAttemptNumber } from '#domain/learning';
import type {
	AnyAnswer,
	AnyScore,
	AttemptName,
	AttemptSummary,
	LearnerEvent,
	Work,
} from '#domain/learning';
import type { OpenLearner } from './open-learner.ts';

export interface AttemptToSubmit {
	readonly attempt: AttemptName;
	/** SHA-256 of the case file as it stood, and its text, which is kept under that name. */
	readonly contentHash: string;
	readonly contentText: string;
	readonly keyRevision: number;
	readonly answer: AnyAnswer;
	readonly work: Work;
	readonly score: AnyScore;
}

export type SubmitOutcome =
	| { readonly state: 'submitted'; readonly attempt: AttemptSummary }
	/** Submitted before, from another tab or by pressing twice; that first one stands. */
	| { readonly state: 'already-submitted'; readonly attempt: AttemptSummary }
	| { readonly state: 'no-such-attempt'; readonly next: number };

/**
 * Submits an answer with its score, both in one write. The text of the case is made durable before the
 * event that names it, and the draft goes only afterwards, so that at no moment of a crash the answer
 * is in neither place.
 */
export async function submitAttempt(
	learner: OpenLearner,
	submission: AttemptToSubmit,
	surroundings: { readonly now: Date; readonly keepRevision: (text: string) => Promise<string> },
): Promise<SubmitOutcome> {
	const { attempt, contentHash } = submission;
	const earlier = findAttempt(learner.record, attempt);
	if (earlier !== null) return { state: 'already-submitted', attempt: earlier };
	const next = nextAttemptNumber(learner.record, attempt.caseId);
	if (attempt.number !== next) return { state: 'no-such-attempt', next };
	const kept = await surroundings.keepRevision(submission.contentText);
	if (kept !== contentHash) {
		throw new Error(`The text of ${attempt.caseId} has the hash ${kept}, not ${contentHash}.`);
	}
	const at = surroundings.now.toISOString();
	await learner.append(eventsOf(submission).map((event) => ({ at, event })));
	await learner.drafts.remove(attempt.caseId);
	const summary = findAttempt(learner.record, attempt);
	if (summary === null)
		throw new Error(`Attempt ${attempt.number} was appended but not folded in.`);
	return { state: 'submitted', attempt: summary };
}

function eventsOf(submission: AttemptToSubmit): LearnerEvent[] {
	const { attempt, contentHash, keyRevision, answer, work, score } = submission;
	return [
		{
			type: 'attempt-submitted',
			attempt,
			contentHash,
			keyRevision,
			answer,
			work,
			imported: false,
		},
		{
			type: 'attempt-scored',
			attempt,
			cause: 'auto',
			actor: 'scorer',
			reason: 'First score, at submission.',
			before: null,
			score,
			imported: false,
		},
	];
}
