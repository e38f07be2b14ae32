import { SAYINGS } from './everyday-sayings.ts';
import { searchWords } from './search-words.ts';

interface Saying {
	readonly typed: readonly string[];
	readonly readings: readonly (readonly string[])[];
}

/** By their first word, longest first, so that "heart attack" is tried before "heart". */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Saying[]> = collectSayings();

const MOST_RETELLINGS = 6;

function collectSayings(): Map<string, Saying[]> {
	const sayings = new Map<string, Saying[]>();
	for (const [typed, readings] of Object.entries(SAYINGS)) {
		const words = searchWords(typed);
		const first = words[0] ?? '';
		const list = sayings.get(first) ?? [];
		list.push({ typed: words, readings: readings.split('|').map(searchWords) });
		sayings.set(first, list);
	}
	for (const list of sayings.values()) {
		list.sort((left, right) => right.typed.length - left.typed.length);
	}
	return sayings;
}

/** What was typed, with everyday words and abbreviations read as the classification says them. */
export interface ReadOtherwise {
	readonly words: readonly string[];
	readonly readAs: readonly { readonly typed: string; readonly as: string }[];
}

/**
 * Other ways to read what was typed. The longest saying at each place is read; sayings that mean several
 * things give several readings. Nothing is dropped: the words as typed are searched as well. [CB7]
 */
export function saidOtherwise(words: readonly string[]): ReadOtherwise[] {
	let readings: ReadOtherwise[] = [{ words: [], readAs: [] }];
	let isOtherwise = false;
	for (let place = 0; place < words.length;) {
		const saying = BY_FIRST_WORD.get(words[place] ?? '')?.find(({ typed }) =>
			typed.every((word, offset) => words[place + offset] === word),
		);
		if (saying === undefined) {
			const word = words[place] ?? '';
			readings = readings.map((reading) => ({ ...reading, words: [...reading.words, word] }));
			place += 1;
			continue;
		}
		isOtherwise = true;
		const typed = saying.typed.join(' ');
		readings = readings
			.flatMap((reading) =>
				saying.readings.map((as) => ({
					words: [...reading.words, ...as],
					readAs: [...reading.readAs, { typed, as: as.join(' ') }],
				})),
			)
			.slice(0, MOST_RETELLINGS);
		place += saying.typed.length;
	}
	return isOtherwise ? readings : [];
}
