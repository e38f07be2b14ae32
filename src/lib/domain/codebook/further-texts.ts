import type { AlphabeticIndex, IndexTerm } from './alphabetic-index.ts';
import type { FurtherText } from './build-code-index.ts';
import type { TabularList } from './tabular-list.ts';

/** What codes include, as texts they can be found by. */
export function textsOfTabular({ entries }: TabularList): FurtherText[] {
	return entries.flatMap(({ id, level, notes }) =>
		level !== 'code'
			? []
			: notes
					.filter(({ kind }) => kind === 'inclusion' || kind === 'includes')
					.map(({ text }): FurtherText => ({ code: id, source: 'inclusion', text })),
	);
}

/** Paths through the index to its codes, as texts. A reference ("see") leads on to what it names. */
export function textsOfIndex({ terms }: AlphabeticIndex): FurtherText[] {
	const found: FurtherText[] = [];
	const byTitle = new Map(terms.map((term) => [keyOf(term.title), term]));
	for (const term of terms) {
		// "Hypertension, hypertensive": the other forms of the word may be typed and need not be.
		const [title = '', ...forms] = term.title.split(',');
		const optional = [term.optional, ...forms].filter((text) => text !== '').join(' ');
		walk({ ...term, title, optional }, [], [], byTitle, found);
	}
	return found;
}

function walk(
	term: IndexTerm,
	path: readonly string[],
	optional: readonly string[],
	byTitle: ReadonlyMap<string, IndexTerm>,
	found: FurtherText[],
): void {
	const here = [...path, term.title];
	const more = term.optional === '' ? optional : [...optional, term.optional];
	const code = term.code ?? (term.see === null ? null : follow(term.see, byTitle));
	if (code !== null) {
		found.push({
			code: wholeCode(code),
			source: 'index',
			text: here.join(', '),
			...(more.length > 0 ? { optional: more.join(' ') } : {}),
		});
	}
	for (const below of term.below) walk(below, here, more, byTitle, found);
}

/** The code where a reference such as "Infarct, myocardium" ends; null where it leads to no single one. */
function follow(reference: string, byTitle: ReadonlyMap<string, IndexTerm>): string | null {
	const [first = '', ...steps] = reference.split(/,\s*/);
	let term = byTitle.get(keyOf(first));
	for (const step of steps) {
		term = term?.below.find(({ title }) => keyOf(title) === keyOf(step) || title.startsWith(step));
	}
	return term?.code ?? null;
}

/** "Infarct, infarction" is looked up as "infarct". */
function keyOf(title: string): string {
	return (title.split(',')[0] ?? '').trim().toLowerCase();
}

/** `E11.-` and `S52.5-` name the family; the header of it is the code we know. */
function wholeCode(printed: string): string {
	return printed.replace(/[-.]+$/, '').replace(/\s.*$/, '');
}
