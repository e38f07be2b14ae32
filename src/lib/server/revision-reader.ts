import { kindWritten } from '#domain/content';
import type { RevealedBilling, RevealedRevision } from '#domain/presenting';
import type { RevisionStore } from '#server/revision-store';
import { holdRevisions } from './hold-revisions.ts';
import { loadBilling } from './library/load-billing.ts';
import { loadCase } from './library/load-case.ts';

/** Reads revisions that were scored once, as they stood then. */
export interface RevisionReader {
	/** Null where this server does not hold the revision, or can no longer read it. */
	reveal(hash: string): Promise<RevealedRevision | null>;
	/** The same for a revision of a billing case. */
	revealBilling(hash: string): Promise<RevealedBilling | null>;
}

/** Enough for every sheet a class has open; each holds a rendered case. */
const MOST_HELD = 32;

/**
 * Opens a reader that parses and renders each kept revision once, and forgets the one that was asked
 * for least recently. [LI16]
 */
export function openRevisionReader(
	kept: Pick<RevisionStore, 'read'>,
	mostHeld = MOST_HELD,
): RevisionReader {
	const read = async (hash: string): Promise<Revealed | null> => {
		const text = await kept.read(hash);
		if (text === null) return null;
		const kind = kindWritten(text);
		const file = `revision ${hash}`;
		if (kind === 'encounter') {
			const loaded = loadCase(file, text);
			return loaded.ok ? { track: 'coding', revision: loaded.value.secret.revealed } : null;
		}
		const loaded = loadBilling(kind, file, text);
		return loaded.ok ? { track: 'billing', revision: loaded.value.secret.revealed } : null;
	};
	const reveal = holdRevisions(read, mostHeld);
	return {
		async reveal(hash) {
			const found = await reveal(hash);
			return found?.track === 'coding' ? found.revision : null;
		},
		async revealBilling(hash) {
			const found = await reveal(hash);
			return found?.track === 'billing' ? found.revision : null;
		},
	};
}

type Revealed =
	| { readonly track: 'coding'; readonly revision: RevealedRevision }
	| { readonly track: 'billing'; readonly revision: RevealedBilling };
