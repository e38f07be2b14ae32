import type { AttemptSummary } from '#domain/learning';

const MOST_SKILLS = 5;

/**
 * The skills of the mistakes in a notebook, most often missed first: those of the cases whose last attempt
 * left errors, weighed by how many. What was mended in a later attempt no longer counts. [SK16]
 */
export function skillsToDrill(
	attempts: readonly Pick<AttemptSummary, 'caseId' | 'errors'>[],
	skillsOf: (caseId: string) => readonly string[],
): readonly string[] {
	const last = new Map(attempts.map(({ caseId, errors }) => [caseId, errors.length]));
	const missed = new Map<string, number>();
	for (const [caseId, errors] of last) {
		if (errors === 0) continue;
		for (const skill of skillsOf(caseId)) missed.set(skill, (missed.get(skill) ?? 0) + errors);
	}
	return [...missed]
		.sort(([, left], [, right]) => right - left)
		.slice(0, MOST_SKILLS)
		.map(([skill]) => skill);
}
