/** Typographic signs that a plain keyboard writes otherwise. */
const PLAIN: Readonly<Record<string, string>> = {
	'\u2018': "'",
	'\u2019': "'",
	'\u201c': '"',
	'\u201d': '"',
	'\u2010': '-',
	'\u2011': '-',
	'\u2013': '-',
	'\u2014': '-',
	'\u2026': '...',
	'\u2264': '<=',
	'\u2265': '>=',
	'\u00a0': ' ',
};

/**
 * Text as it is kept in a book: every character fits into one byte, so that a hundred thousand
 * descriptions stay small. Accents of the Latin alphabet stay; what has no plain form becomes `?`.
 */
export function plainLetters(text: string): string {
	if (!/[^ -\u00ff]/.test(text)) return text;
	return Array.from(text.normalize('NFC'), (character) => {
		const plain = PLAIN[character];
		if (plain !== undefined) return plain;
		return character.charCodeAt(0) <= 0xff && character.length === 1 ? character : '?';
	}).join('');
}
