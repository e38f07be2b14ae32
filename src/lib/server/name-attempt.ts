import { findAttempt, nextAttemptNumber } from '#domain/learning';
import type { AttemptName, LearnerRecord } from '#domain/learning';

/**
 * The attempt that a page means. One that this record does not know (the record was deleted, lost or
 * exchanged since the page was opened) means the next: work is never turned away for a number. [WB6]
 */
export function nameAttempt(record: LearnerRecord, meant: AttemptName): AttemptName {
	if (findAttempt(record, meant) !== null) return meant;
	return { caseId: meant.caseId, number: nextAttemptNumber(record, meant.caseId) };
}
