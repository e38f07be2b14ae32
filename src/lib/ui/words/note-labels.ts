import type { NoteKind } from '#domain/codebook';

const NAMES: Readonly<Record<NoteKind, { readonly title: string; readonly means: string }>> = {
	includes: { title: 'Includes', means: '' },
	inclusion: { title: 'Inclusion terms', means: 'Other names for what is coded here.' },
	'code-first': { title: 'Code first', means: 'What is named here is sequenced before this code.' },
	'use-additional': {
		title: 'Use additional code',
		means: 'What is named here is added after this code, where the record supports it.',
	},
	'code-also': { title: 'Code also', means: 'May need a second code; in either order.' },
	excludes1: { title: 'Excludes1', means: 'Not coded together with this, unless unrelated.' },
	excludes2: { title: 'Excludes2', means: 'Not part of this; may be coded as well.' },
	'seventh-character': { title: '7th character', means: '' },
	note: { title: 'Notes', means: '' },
};

/** What a kind of note is called, and what it asks of a coder. */
export function labelNotes(kind: NoteKind): { readonly title: string; readonly means: string } {
	return NAMES[kind];
}
