import type { AttemptName } from '#domain/learning';

/** Where a case is worked on. */
export function caseAddress(caseId: string): string {
	return `/coding/${encodeURIComponent(caseId)}`;
}

/** Where the scored sheet of an attempt stands. */
export function sheetAddress({ caseId, number }: AttemptName): string {
	return `${caseAddress(caseId)}/attempts/${String(number)}`;
}
