import type { DeskKind } from '#domain/content';
import type { FieldProblem } from '#domain/scoring';
import type { ClaimAnswer } from './claim/claim-answer.ts';
import type { ConversationAnswer } from './conversation/conversation-answer.ts';
import type { DenialAnswer } from './denial/denial-answer.ts';
import type { EligibilityAnswer } from './eligibility/eligibility-answer.ts';
import type { PostingAnswer } from './posting/posting-answer.ts';
import type { ReceivablesAnswer } from './receivables/receivables-answer.ts';

/** The answer of each desk. */
export interface DeskAnswers {
	readonly claim: ClaimAnswer;
	readonly eligibility: EligibilityAnswer;
	readonly posting: PostingAnswer;
	readonly denial: DenialAnswer;
	readonly receivables: ReceivablesAnswer;
	readonly conversation: ConversationAnswer;
}

/**
 * What a learner submits at a billing desk, kept for ever as it was given. Its `kind` tells it from the
 * answer to an encounter, which has none.
 */
export type DeskAnswer = DeskAnswers[DeskKind];

/** An answer as read from a form or from JSON; `answer` always holds what could be kept. */
export interface DeskReading {
	readonly answer: DeskAnswer;
	readonly problems: readonly FieldProblem[];
}
