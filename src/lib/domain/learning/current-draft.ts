import type { Draft } from './draft.ts';
import { nextAttemptNumber } from './learner-record.ts';
import type { LearnerRecord } from './learner-record.ts';

/**
 * A draft as it stands to the record. One for an attempt that was submitted is spent: a crash between
 * submitting and clearing away left it behind. One for a later attempt than the next belongs to the
 * next: it was moved on for an import that then did not come about.
 */
export function currentDraft(record: LearnerRecord, draft: Draft): Draft | null {
	const next = nextAttemptNumber(record, draft.caseId);
	if (draft.attempt < next) return null;
	return draft.attempt === next ? draft : { ...draft, attempt: next };
}
