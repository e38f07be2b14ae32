import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import { plainLetters } from './plain-letters.ts';
import { problemAt } from './published-file.ts';
import type { PublishedFile } from './published-file.ts';
import { readXml } from './read-xml.ts';
import type {
	NoteKind,
	SeventhCharacter,
	TabularEntry,
	TabularList,
	TabularNote,
} from './tabular-list.ts';

/** The elements that hold notes, and what they are. */
const KIND_OF: Readonly<Record<string, NoteKind>> = {
	includes: 'includes',
	inclusionTerm: 'inclusion',
	codeFirst: 'code-first',
	useAdditionalCode: 'use-additional',
	codeAlso: 'code-also',
	excludes1: 'excludes1',
	excludes2: 'excludes2',
	sevenChrNote: 'seventh-character',
	notes: 'note',
};

const LEVELS: Readonly<Record<string, TabularEntry['level']>> = {
	chapter: 'chapter',
	section: 'block',
	diag: 'code',
};

interface Place {
	id: string;
	readonly level: TabularEntry['level'];
	description: string;
	readonly above: string | null;
	readonly notes: TabularNote[];
	readonly sevenths: SeventhCharacter[];
}

/**
 * Reads the tabular list as CMS publishes it in XML. Notes stay at the place where they are printed; what is
 * inherited is worked out when a code is looked up. The file says its own year, which must be the one it is
 * said to be of. [CB3]
 */
export function readTabularXml({ file, text, year }: PublishedFile): Result<TabularList> {
	const entries: Place[] = [];
	const places: Place[] = [];
	const path: string[] = [];
	let words = '';
	let character = '';
	let said: { readonly year: string; readonly line: number } | null = null;
	let root: { readonly name: string; readonly line: number } | null = null;
	const broken = readXml(
		{ file, text },
		{
			open(name, attributes, line) {
				root ??= { name, line };
				path.push(name);
				words = '';
				const level = LEVELS[name];
				if (level !== undefined) {
					const above = places.at(-1)?.id ?? null;
					const id = name === 'section' ? (attributes['id'] ?? '') : '';
					places.push({ id, level, description: '', above, notes: [], sevenths: [] });
				}
				if (name === 'extension') character = attributes['char'] ?? '';
			},
			text(piece) {
				words += piece;
			},
			close(name, line) {
				path.pop();
				const place = places.at(-1);
				const around = path.at(-1) ?? '';
				const content = plainLetters(words.replace(/\s+/g, ' ').trim());
				words = '';
				if (name === 'version') said = { year: content, line };
				if (place === undefined) return;
				if (name === 'name' && LEVELS[around] !== undefined && around !== 'section') {
					place.id = content;
				} else if (name === 'desc' && LEVELS[around] !== undefined) {
					place.description = content;
				} else if (name === 'note') {
					const kind = KIND_OF[around];
					if (kind !== undefined && content !== '') place.notes.push({ kind, text: content });
				} else if (name === 'extension') {
					place.sevenths.push({ character, meaning: content });
				} else if (LEVELS[name] !== undefined) {
					entries.push(place);
					places.pop();
				}
			},
		},
	);
	if (broken !== null) return refuse([broken]);
	const fault = judgeRoot(root, said, year);
	if (fault !== null) return refuse([problemAt(file, fault.line, 1, fault.message)]);
	if (entries.length === 0) return refuse([problemAt(file, 1, 1, 'The file holds no codes.')]);
	return succeed({ year, entries });
}

function judgeRoot(
	root: { readonly name: string; readonly line: number } | null,
	said: { readonly year: string; readonly line: number } | null,
	year: number,
): { readonly line: number; readonly message: string } | null {
	if (root?.name !== 'ICD10CM.tabular') {
		return { line: root?.line ?? 1, message: 'This is no tabular list of ICD-10-CM.' };
	}
	if (said === null)
		return { line: root.line, message: 'The file does not say of which year it is.' };
	if (said.year === String(year)) return null;
	return { line: said.line, message: `This file is of ${said.year}, not of ${String(year)}.` };
}
