import { isDeskAnswer, isDeskScore } from '#domain/learning';
import type { AttemptName } from '#domain/learning';
import { presentDeskSheet } from '#domain/presenting';
import type { DeskSheet, RevealedBilling } from '#domain/presenting';
import type { App } from '#server/app';
import type { Shelf } from '#server/library';
import { mendScores } from '#server/mend-scores';
import type { Who } from '#server/who';

/** Opens the scored sheet of one's own work at a desk; null where there is none. [WB43] */
export async function openDeskSheet(
	app: App,
	who: Who,
	name: AttemptName,
): Promise<DeskSheet | null> {
	const { learner } = who;
	if (learner === null || !who.may('read-own-record')) return null;
	let stored = await app.store.readAttempt(learner, name);
	if (stored !== null && stored.scored === null) {
		// An attempt that lost its score to a crash gets it back here.
		await mendScores(app, who);
		stored = await app.store.readAttempt(learner, name);
	}
	const score = stored?.scored?.event.score;
	if (!stored || score === undefined || !isDeskScore(score)) return null;
	const { submitted, summary } = stored;
	if (!isDeskAnswer(submitted.answer)) return null;
	const shelf = await app.library.look();
	const today = shelf.findBilling(name.caseId);
	return presentDeskSheet({
		caseId: name.caseId,
		attempt: name.number,
		submittedAt: summary.submittedAt,
		imported: summary.imported,
		answer: submitted.answer,
		work: submitted.work,
		score,
		revision: await revealFor(app, shelf, name.caseId, submitted.contentHash),
		today: today?.page.learner ?? null,
		isOlderRevision: today?.hash !== submitted.contentHash,
		book: shelf.book,
		findPayer: shelf.findPayer,
	});
}

/** The revision that was scored: today's where nothing has changed, else the one that was kept. */
async function revealFor(
	{ revisions }: App,
	{ findBillingWithKey }: Shelf,
	caseId: string,
	hash: string,
): Promise<RevealedBilling | null> {
	const today = findBillingWithKey(caseId);
	if (today?.hash === hash) return today.secret.revealed;
	const kept = await revisions.revealBilling(hash);
	// An imported file may name any revision; it does not open another case's key.
	return kept?.learner.facts.id === caseId ? kept : null;
}
