/** The billing desks there are. A desk that is named here has to be in every registry, or nothing compiles. */
export const DESK_KINDS = [
	'eligibility',
	'claim',
	'posting',
	'denial',
	'receivables',
	'conversation',
] as const;

export type DeskKind = (typeof DESK_KINDS)[number];

/** What a case can be: an encounter to be coded, or work at a billing desk. */
export type CaseKind = 'encounter' | DeskKind;

/** The folder of each desk below `content/billing`, and what its work is called. */
export const DESKS: Readonly<Record<DeskKind, { readonly folder: string; readonly name: string }>> =
	{
		eligibility: { folder: 'eligibility', name: 'Eligibility' },
		claim: { folder: 'claims', name: 'Claims' },
		posting: { folder: 'posting', name: 'Posting' },
		denial: { folder: 'denials', name: 'Denials' },
		receivables: { folder: 'receivables', name: 'Receivables' },
		conversation: { folder: 'patients', name: 'Patients' },
	};

/** States whether a word names a billing desk. */
export function isDeskKind(word: string): word is DeskKind {
	return DESK_KINDS.some((kind) => kind === word);
}

/** The kind a case file says it is of; an encounter where it says nothing that is known. */
export function kindWritten(text: string): CaseKind {
	const written = /^kind:[ \t]*["']?([\w-]+)/m.exec(text.slice(0, 4000))?.[1] ?? '';
	return isDeskKind(written) ? written : 'encounter';
}
