import { fileOfClaim, outcomeOfClaim, prepareDeskPayer } from '#domain/billing';
import { isDeskAnswer } from '#domain/learning';
import type { AttemptName } from '#domain/learning';
import type { App } from '#server/app';
import { revealBilling } from '#server/reveal-billing';
import type { Who } from '#server/who';

/** A claim of one's own scored sheet as a file; null where there is none, or it can not be written. [WB50] */
export async function openClaimFile(
	app: App,
	who: Who,
	name: AttemptName,
): Promise<{ readonly name: string; readonly text: string } | null> {
	const { learner } = who;
	if (learner === null || !who.may('read-own-record')) return null;
	const stored = await app.store.readAttempt(learner, name);
	// Before there is a score there is no file: it would say what the scrubber will.
	if (!stored?.scored || !isDeskAnswer(stored.submitted.answer)) return null;
	const { answer, contentHash } = stored.submitted;
	const shelf = await app.library.look();
	const revision = await revealBilling(app, shelf, name.caseId, contentHash);
	if (answer.kind !== 'claim' || revision === null) return null;
	const { learner: shown, secrets } = revision;
	if (shown.kind !== 'claim' || secrets.kind !== 'claim') return null;
	const at = { facts: shown.facts, matter: shown.matter, key: secrets.key };
	const outcome = outcomeOfClaim(at, answer, {
		book: shelf.book,
		findPayer: (id) => {
			const payer = shelf.findPayer(id);
			return payer === null ? null : prepareDeskPayer(payer);
		},
	});
	if (outcome === null) return null;
	const file = fileOfClaim(at, outcome.claim, answer);
	return file.text === null ? null : { name: file.name, text: file.text };
}
