import type { RevealedRevision } from '#domain/presenting';
import type { RevisionStore } from '#server/revision-store';
import { loadCase } from './library/load-case.ts';

/** Reads revisions that were scored once, as they stood then. */
export interface RevisionReader {
	/** Null where this server does not hold the revision, or can no longer read it. */
	reveal(hash: string): Promise<RevealedRevision | null>;
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
	const held = new Map<string, Promise<RevealedRevision | null>>();

	const read = async (hash: string): Promise<RevealedRevision | null> => {
		const text = await kept.read(hash);
		if (text === null) return null;
		const loaded = loadCase(`revision ${hash}`, text);
		return loaded.ok ? loaded.value.secret.revealed : null;
	};
	return {
		async reveal(hash) {
			const reading = held.get(hash) ?? read(hash);
			// Taken out and put back: a map keeps its order, and the oldest stands first.
			held.delete(hash);
			held.set(hash, reading);
			const [oldest] = held.keys();
			if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
			try {
				const revision = await reading;
				if (revision === null) held.delete(hash);
				return revision;
			} catch (error) {
				held.delete(hash);
				throw error;
			}
		},
	};
}
