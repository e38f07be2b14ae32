import type { AlphabeticIndex, IndexTerm } from './alphabetic-index.ts';
import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import { plainLetters } from './plain-letters.ts';
import { problemAt } from './published-file.ts';
import type { PublishedFile } from './published-file.ts';
import { readXml } from './read-xml.ts';

interface Term {
	title: string;
	optional: string;
	code: string | null;
	manifestation: string | null;
	see: string | null;
	seeAlso: string | null;
	below: IndexTerm[];
}

/**
 * Reads the alphabetic index of diseases as CMS publishes it in XML. The file says its own year, which must
 * be the one it is said to be of. [CB3]
 */
export function readIndexXml({ file, text, year }: PublishedFile): Result<AlphabeticIndex> {
	const terms: IndexTerm[] = [];
	const open: Term[] = [];
	const texts: string[] = [];
	let root: { readonly name: string; readonly line: number } | null = null;
	let said: { readonly year: string; readonly line: number } | null = null;
	const broken = readXml(
		{ file, text },
		{
			open(name, _, line) {
				root ??= { name, line };
				texts.push('');
				if (name !== 'mainTerm' && name !== 'term') return;
				open.push({
					title: '',
					optional: '',
					code: null,
					manifestation: null,
					see: null,
					seeAlso: null,
					below: [],
				});
			},
			text(piece) {
				texts.push(`${texts.pop() ?? ''}${piece}`);
			},
			close(name, line) {
				const content = plainLetters((texts.pop() ?? '').replace(/\s+/g, ' ').trim());
				const term = open.at(-1);
				if (name === 'version') said = { year: content, line };
				if (term === undefined || (content === '' && name !== 'mainTerm' && name !== 'term'))
					return;
				switch (name) {
					case 'title':
						term.title = content;
						break;
					case 'nemod':
						term.optional = `${term.optional} ${content}`.trim();
						break;
					case 'code':
						term.code = content;
						break;
					case 'manif':
						term.manifestation = content;
						break;
					case 'see':
					case 'seecat':
						term.see = content;
						break;
					case 'seeAlso':
						term.seeAlso = content;
						break;
					case 'term':
					case 'mainTerm':
						open.pop();
						(open.at(-1)?.below ?? terms).push(term);
				}
			},
		},
	);
	if (broken !== null) return refuse([broken]);
	const fault = judge(root, said, year, terms.length);
	return fault === null
		? succeed({ year, terms })
		: refuse([problemAt(file, fault.line, 1, fault.message)]);
}

function judge(
	root: { readonly name: string; readonly line: number } | null,
	said: { readonly year: string; readonly line: number } | null,
	year: number,
	count: number,
): { readonly line: number; readonly message: string } | null {
	if (root?.name !== 'ICD10CM.index') {
		return { line: root?.line ?? 1, message: 'This is no alphabetic index of ICD-10-CM.' };
	}
	if (said === null)
		return { line: root.line, message: 'The file does not say of which year it is.' };
	if (said.year !== String(year)) {
		return { line: said.line, message: `This file is of ${said.year}, not of ${String(year)}.` };
	}
	return count === 0 ? { line: root.line, message: 'The file holds no terms.' } : null;
}
