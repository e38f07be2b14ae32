/** Two texts, by their index, and how much of them is shared: 0 to 1. */
export interface ResemblingPair {
	readonly first: number;
	readonly second: number;
	readonly share: number;
}

const SHINGLE = 3;

/** Words as they are compared: lower case, and every number, code and age the same. */
export function comparableWords(text: string): string[] {
	return text
		.toLowerCase()
		.split(/[^a-z0-9.]+/)
		.map((word) => word.replace(/^\.+|\.+$/g, ''))
		.filter((word) => word !== '')
		.map((word) => (/\d/.test(word) ? '#' : word));
}

/**
 * Finds texts that are near-copies of each other. The measure is the resemblance of Broder (1997): of all
 * runs of three words that stand in either text, the share that stands in both; runs weigh by their
 * rarity in the bank (inverse document frequency), so that "Which code is reported?" makes no pair. An
 * index from run to texts keeps it far from comparing all with all.
 */
export function findResembling(
	texts: readonly (readonly string[])[],
	least: number,
	mayPair: (first: number, second: number) => boolean = () => true,
): ResemblingPair[] {
	const runs = texts.map(runsOf);
	const holders = new Map<string, number[]>();
	runs.forEach((own, at) => {
		for (const run of own) {
			const known = holders.get(run);
			if (known === undefined) holders.set(run, [at]);
			else known.push(at);
		}
	});
	const weightOf = (run: string) => Math.log((texts.length + 1) / (holders.get(run)?.length ?? 1));
	const weights = runs.map((own) => own.reduce((sum, run) => sum + weightOf(run), 0));
	const pairs: ResemblingPair[] = [];
	runs.forEach((own, first) => {
		const shared = new Map<number, number>();
		for (const run of own) {
			const weight = weightOf(run);
			for (const second of holders.get(run) ?? []) {
				if (second > first) shared.set(second, (shared.get(second) ?? 0) + weight);
			}
		}
		for (const [second, both] of shared) {
			const share = both / ((weights[first] ?? 0) + (weights[second] ?? 0) - both);
			if (share >= least && mayPair(first, second)) pairs.push({ first, second, share });
		}
	});
	return pairs;
}

function runsOf(words: readonly string[]): string[] {
	const padded = ['^', ...words, '$'];
	const runs = new Set<string>();
	for (let at = 0; at + SHINGLE <= padded.length; at++) {
		runs.add(padded.slice(at, at + SHINGLE).join(' '));
	}
	return [...runs];
}
