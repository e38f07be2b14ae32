import type { CodeBook, CodeEntry } from './code-book.ts';

/**
 * The code above a normalised ICD-10-CM code: the longest listed beginning of it. That is not always the
 * code minus one character: W19.XXXA stands directly below W19. Null for a category, or where our list
 * holds nothing above. [CO8]
 */
export function parentOf(book: Pick<CodeBook, 'entries'>, code: string): CodeEntry | null {
	for (let length = code.length - 1; length >= 3; length--) {
		const beginning = code.slice(0, length).replace(/\.$/, '');
		const entry = book.entries.get(beginning);
		if (entry?.system === 'icd10cm') return entry;
	}
	return null;
}

/** The codes above a code, category first. [CO8] */
export function ancestorsOf(book: Pick<CodeBook, 'entries'>, code: string): CodeEntry[] {
	const parent = parentOf(book, code);
	return parent === null ? [] : [...ancestorsOf(book, parent.code), parent];
}

/** The listed codes directly below a code. [CO8] */
export function childrenOf(book: CodeBook, code: string): CodeEntry[] {
	return (book.children.get(code) ?? []).flatMap((child) => book.entries.get(child) ?? []);
}

/** Everything listed in the category of a code, the category itself included. [CO8] */
export function familyOf(book: CodeBook, code: string): CodeEntry[] {
	const category = book.entries.get(code.slice(0, 3));
	return category === undefined ? [] : [category, ...below(book, category.code)];
}

function below(book: CodeBook, code: string): CodeEntry[] {
	return childrenOf(book, code).flatMap((child) => [child, ...below(book, child.code)]);
}

/** Sorts all ICD-10-CM codes under their parents. Done once, when a book is made. */
export function childrenByParent(
	entries: ReadonlyMap<string, CodeEntry>,
): ReadonlyMap<string, readonly string[]> {
	const children = new Map<string, string[]>();
	for (const { code, system } of entries.values()) {
		const parent = system === 'icd10cm' ? parentOf({ entries }, code) : null;
		if (parent === null) continue;
		const siblings = children.get(parent.code);
		if (siblings === undefined) children.set(parent.code, [code]);
		else siblings.push(code);
	}
	return children;
}
