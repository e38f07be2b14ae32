const AHEAD = 4;

/**
 * Reads items one after another, a few ahead of the one at hand: checking keeps the processor busy, and the
 * disk need not wait for it. In the order of the items; what cannot be read throws when its turn comes.
 */
export async function* readAhead<Item, Content>(
	items: readonly Item[],
	read: (item: Item) => Promise<Content>,
): AsyncGenerator<{ readonly item: Item; readonly content: Content }> {
	const begun: Promise<Content>[] = [];
	for (const [at, item] of items.entries()) {
		for (const further of items.slice(at + begun.length, at + AHEAD)) {
			const reading = read(further);
			// Thrown where it is awaited; until then it is nobody's.
			reading.catch(() => undefined);
			begun.push(reading);
		}
		const content = await begun.shift();
		if (content !== undefined) yield { item, content };
	}
}
