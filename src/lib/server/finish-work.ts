import { noWork } from '#domain/learning';
import type { AttemptName, Work, WorkEdit } from '#domain/learning';
import type { App } from '#server/app';
import type { LearnerId } from '#server/learner-store';

/**
 * The work of the draft with the last of it joined in. It is joined where the draft is kept, which knows
 * when it began; where no draft was ever saved nobody can say how long it took.
 */
export async function finishWork(
	store: App['store'],
	learner: LearnerId,
	{ caseId, number }: AttemptName,
	work: WorkEdit,
): Promise<Work> {
	const draft = await store.readDraft(learner, caseId);
	if (draft === null) return { ...noWork(), ...work, hints: 0, checks: 0, seconds: null };
	await store.saveDraft(learner, {
		caseId,
		attempt: number,
		basedOnRevision: draft.revision,
		answer: null,
		work,
		overwrite: false,
	});
	return (await store.readDraft(learner, caseId))?.work ?? draft.work;
}
