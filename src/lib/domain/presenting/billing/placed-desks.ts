import { isDeskKind } from '#domain/content';
import type { CaseKind, DeskKind } from '#domain/content';
import type { DeskFigures } from '#domain/learning';
import type { PlacedAttempt } from '../first-attempts.ts';
import type { Recovery, Share } from './billing-progress-view.ts';

/** A scored attempt at a desk, in its place in the history. */
export interface PlacedDesk extends PlacedAttempt {
	readonly kind: DeskKind;
	readonly desk: DeskFigures;
}

/** Desks on whose cases a clock runs, so that deadlines can be met there. */
const WITH_CLOCK: readonly CaseKind[] = ['denial', 'receivables'];

/** States whether deadlines can be met at a desk. */
export function hasClock(kind: DeskKind): boolean {
	return WITH_CLOCK.includes(kind);
}

/** Those attempts that were made at a desk. */
export function placedDesks(placed: readonly PlacedAttempt[]): PlacedDesk[] {
	return placed.flatMap((attempt) => {
		const { kind, desk } = attempt;
		return kind === 'encounter' || !isDeskKind(kind) || desk === null
			? []
			: [{ ...attempt, kind, desk }];
	});
}

/** Adds up what came in, and what could have. */
export function sumRecovery(attempts: readonly PlacedDesk[]): Recovery {
	return {
		recovered: attempts.reduce((sum, { desk }) => sum + desk.recovered, 0),
		recoverable: attempts.reduce((sum, { desk }) => sum + desk.recoverable, 0),
	};
}

/** Deadlines met, of attempts at desks with a clock. */
export function countDeadlines(attempts: readonly PlacedDesk[]): Share {
	const clocked = attempts.filter(({ kind }) => hasClock(kind));
	return { is: clocked.filter(({ desk }) => desk.deadlineMet).length, of: clocked.length };
}

/** Attempts that ended in an automatic fail. */
export function countFailed(attempts: readonly PlacedDesk[]): number {
	return attempts.filter(({ desk }) => desk.fails.length > 0).length;
}
