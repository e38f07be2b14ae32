import type { AttemptSummary } from '#domain/learning';
import { anAttempt } from './builders.ts';

/** A scored attempt at a denial, made on a day of March 2026. */
export function aDeskAttempt({
	day = 1,
	...given
}: Partial<AttemptSummary> & { readonly day?: number } = {}): AttemptSummary {
	return anAttempt({
		kind: 'denial',
		caseId: 'dn-late',
		submittedAt: `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
		headline: { right: 60, of: 100 },
		learning: { right: 60, of: 100 },
		desk: {
			recovered: 0,
			recoverable: 7_800,
			deadlineMet: true,
			fails: [],
			parts: [{ id: 'action', title: 'Action', right: 20, of: 40 }],
		},
		...given,
	});
}
