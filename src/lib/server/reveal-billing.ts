import type { RevealedBilling } from '#domain/presenting';
import type { App } from '#server/app';
import type { Shelf } from '#server/library';

/** The revision that was scored: today's where nothing has changed, else the one that was kept. */
export async function revealBilling(
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
