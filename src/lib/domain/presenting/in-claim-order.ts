import type { ScoredLine } from '#domain/scoring';

/**
 * The order in which a scored sheet shows its lines: given rows first, diagnoses before services, then
 * what was missed. Optional and extra lines stand in their rows like any other. [PR6]
 */
export function inClaimOrder(lines: readonly ScoredLine[]): ScoredLine[] {
	const given = lines.filter(({ row }) => row !== null);
	const missed = lines.filter(({ row }) => row === null);
	const inRowOrder = given.toSorted((left, right) => (left.row ?? 0) - (right.row ?? 0));
	return [...diagnosesFirst(inRowOrder), ...diagnosesFirst(missed)];
}

function diagnosesFirst(lines: readonly ScoredLine[]): ScoredLine[] {
	return [
		...lines.filter(({ kind }) => kind === 'diagnosis'),
		...lines.filter(({ kind }) => kind === 'procedure'),
		...lines.filter(({ kind }) => kind === 'query'),
	];
}
