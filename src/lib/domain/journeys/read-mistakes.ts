/** A row of the table of likely mistakes in a journey's instructor notes. */
export interface LikelyMistake {
	readonly mistake: string;
	/** The slip, in the words of `changeSheet`. */
	readonly changes: string;
	readonly first: string;
	readonly end: string;
	/** Line within the notes, from 0. */
	readonly line: number;
}

/** Reads the table `| Mistake | On the sheet | What comes back | How it ends |` of instructor notes. [JR11] */
export function readMistakes(notes: string): LikelyMistake[] {
	const lines = notes.split('\n');
	const head = lines.findIndex((line) => /^\|\s*Mistake\s*\|/.test(line));
	if (head < 0) return [];
	const found: LikelyMistake[] = [];
	for (let at = head + 2; at < lines.length; at++) {
		const line = lines[at] ?? '';
		if (!line.startsWith('|')) break;
		const [mistake = '', changes = '', first = '', end = ''] = line
			.split('|')
			.slice(1)
			.map((cell) => cell.trim().replaceAll('`', ''));
		found.push({ mistake, changes, first, end, line: at });
	}
	return found;
}
