import { DIAGNOSIS_LETTERS, MOST_POINTERS } from '#domain/scoring';

/*
 * Diagnosis pointers as people type them: "A,B", "ab", "A B". The text is kept as typed for as long
 * as possible, so that a field does not change under the fingers.
 */

/** Reads the letters of a pointer field, each once, in the order typed, at most four. */
export function readLetters(text: string): string[] {
	const known: readonly string[] = DIAGNOSIS_LETTERS;
	const letters = [...text.toUpperCase()].filter((letter) => known.includes(letter));
	return [...new Set(letters)].slice(0, MOST_POINTERS);
}

/** Rewrites letters by a table, all at once; whatever stands between them stays. */
export function renameLetters(text: string, names: Readonly<Record<string, string>>): string {
	return text.replace(/[a-z]/gi, (letter) => names[letter.toUpperCase()] ?? letter);
}

/** Takes a letter out. Only then is the text set anew, so that no stray comma is left. */
export function dropLetter(text: string, gone: string): string {
	const letters = readLetters(text);
	return letters.includes(gone) ? letters.filter((letter) => letter !== gone).join(',') : text;
}
