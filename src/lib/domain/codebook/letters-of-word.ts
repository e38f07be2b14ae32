/** Which letters a word has, one bit a letter; a digit shares its bit with one of them. */
export function lettersOf(word: string): number {
	let letters = 0;
	for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) & 31);
	return letters >>> 0;
}
