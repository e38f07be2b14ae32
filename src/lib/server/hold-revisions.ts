/**
 * Reads kept revisions once each and forgets the one that was asked for least recently. What is not there
 * (null) and what failed is asked for again.
 */
export function holdRevisions<Read>(
	read: (hash: string) => Promise<Read | null>,
	mostHeld: number,
): (hash: string) => Promise<Read | null> {
	const held = new Map<string, Promise<Read | null>>();
	return async (hash) => {
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
	};
}
