import type { Sitting } from '#domain/exams';
import type { QuestionRevision } from '#domain/presenting';
import type { App } from '#server/app';
import type { LearnerId } from '#server/learner-store';

/**
 * Brings a sitting up to now: ended where its time is up, and scored where it is over. Null where there
 * is none of that number. A sitting whose questions this server does not hold stays unscored. [EX24]
 */
export async function settleSitting(
	app: App,
	learner: LearnerId,
	number: number,
): Promise<Sitting | null> {
	const sitting = await app.store.readSitting(learner, number);
	if (sitting === null || sitting.endedAt === null || sitting.right !== null) return sitting;
	const revisions = await readRevisions(app, sitting);
	const right = sitting.items.map(
		({ id, revision }) => revisions.get(revision)?.secret.revealed.get(id)?.key.right,
	);
	const known = right.filter((option) => option !== undefined);
	if (known.length < right.length) return sitting;
	return app.store.keepRight(learner, number, known);
}

/** The questions of a sitting as they stood at its start, by hash. */
export async function readRevisions(
	{ questions }: App,
	{ items }: Sitting,
): Promise<ReadonlyMap<string, QuestionRevision>> {
	const hashes = [...new Set(items.map(({ revision }) => revision))];
	const read = await Promise.all(
		hashes.map(async (hash) => [hash, await questions.read(hash)] as const),
	);
	return new Map(read.flatMap(([hash, one]) => (one === null ? [] : [[hash, one] as const])));
}
