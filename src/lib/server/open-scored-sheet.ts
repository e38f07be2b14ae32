import { isEncounterAnswer, isEncounterScore } from '#domain/learning';
import type { AttemptName } from '#domain/learning';
import { presentScoredSheet } from '#domain/presenting';
import type { RevealedRevision, ScoredSheet } from '#domain/presenting';
import type { App } from '#server/app';
import type { LearnerId, StoredAttempt } from '#server/learner-store';
import { listCases } from '#server/list-cases';
import { mendScores } from '#server/mend-scores';
import type { Shelf } from '#server/library';
import type { Who } from '#server/who';

/** Opens the scored sheet of one's own attempt; null where there is none. [WB9] */
export async function openScoredSheet(
	app: App,
	who: Who,
	name: AttemptName,
	now = new Date(),
): Promise<ScoredSheet | null> {
	const { learner } = who;
	if (learner === null || !who.may('read-own-record')) return null;
	const stored = await readScored(app, who, learner, name);
	if (!stored?.scored) return null;
	const { answer } = stored.submitted;
	const { score } = stored.scored.event;
	if (!isEncounterAnswer(answer) || !isEncounterScore(score)) return null;
	const shelf = await app.library.look();
	const { caseId, number } = name;
	const { submitted, summary } = stored;
	const today = shelf.find(caseId);
	return presentScoredSheet({
		caseId,
		attempt: number,
		submittedAt: summary.submittedAt,
		imported: summary.imported,
		keyRevision: submitted.keyRevision,
		answer,
		work: submitted.work,
		score,
		revision: await revealFor(app, shelf, caseId, submitted.contentHash),
		today: today?.page.learner ?? null,
		isOlderRevision: today?.hash !== submitted.contentHash,
		book: shelf.book,
		findPayer: shelf.findPayer,
		cards: (await listCases(app, who)).cards,
		explained: new Set(shelf.skillPages.keys()),
		skills: shelf.skills,
		now: now.toISOString(),
	});
}

/** An attempt that lost its score to a crash gets it back here. */
async function readScored(
	app: App,
	who: Who,
	learner: LearnerId,
	name: AttemptName,
): Promise<StoredAttempt | null> {
	const stored = await app.store.readAttempt(learner, name);
	if (stored === null || stored.scored !== null) return stored;
	await mendScores(app, who);
	return app.store.readAttempt(learner, name);
}

/** The revision that was scored: today's where nothing has changed, else the one that was kept. */
async function revealFor(
	{ revisions }: App,
	{ findWithKey }: Shelf,
	caseId: string,
	hash: string,
): Promise<RevealedRevision | null> {
	const today = findWithKey(caseId);
	if (today?.hash === hash) return today.secret.revealed;
	const kept = await revisions.reveal(hash);
	// An imported file may name any revision; it does not open another case's key.
	return kept?.learner.facts.id === caseId ? kept : null;
}
