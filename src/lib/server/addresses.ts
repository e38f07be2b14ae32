import type { AttemptName } from '#domain/learning';

/** The two halves of the work, each with its shelf and its workspaces. */
export type Track = 'coding' | 'billing';

/** Where a case is worked on. */
export function caseAddress(caseId: string, track: Track = 'coding'): string {
	return `/${track}/${encodeURIComponent(caseId)}`;
}

/** Where the scored sheet of an attempt stands. */
export function sheetAddress({ caseId, number }: AttemptName, track: Track = 'coding'): string {
	return `${caseAddress(caseId, track)}/attempts/${String(number)}`;
}
