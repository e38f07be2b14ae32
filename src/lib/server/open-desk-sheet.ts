import { isDeskAnswer, isDeskScore } from '#domain/learning';
import type { AttemptName } from '#domain/learning';
import { presentDeskSheet } from '#domain/presenting';
import type { DeskSheet } from '#domain/presenting';
import type { App } from '#server/app';
import { mendScores } from '#server/mend-scores';
import { revealBilling } from '#server/reveal-billing';
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
		revision: await revealBilling(app, shelf, name.caseId, submitted.contentHash),
		today: today?.page.learner ?? null,
		isOlderRevision: today?.hash !== submitted.contentHash,
		book: shelf.book,
		findPayer: shelf.findPayer,
	});
}
