import { oneOf } from '../yaml-values.ts';
import { wordsOf } from './denial/denial-words.ts';

/** One word of a list of a desk. */
export function wordFrom<Word extends string>(words: Readonly<Record<Word, string>>) {
	const [first, ...rest] = wordsOf(words);
	if (first === undefined) throw new Error('A list of words is empty.');
	return oneOf<readonly [Word, ...Word[]]>([first, ...rest]);
}
