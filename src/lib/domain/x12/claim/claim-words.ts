import type { PayerKind, PayerOrder, Relationship, ProfessionalClaim } from '#domain/claims';

/* How the words of our claim are written in an 837, and what its words mean to us. */

type Kind = ProfessionalClaim['kind'] | 'institutional';

/** SBR01. */
export const ORDERS: Readonly<Record<PayerOrder, string>> = {
	primary: 'P',
	secondary: 'S',
	tertiary: 'T',
};

/** Payers beyond the third are the third to us. */
export function orderFrom(code: string): PayerOrder {
	return code === 'P' ? 'primary' : code === 'S' ? 'secondary' : 'tertiary';
}

/** SBR02 and PAT01. */
export const RELATIONSHIPS: Readonly<Record<Relationship, string>> = {
	self: '18',
	spouse: '01',
	child: '19',
	other: 'G8',
};

export function relationshipFrom(code: string): Relationship {
	return code === '18' ? 'self' : code === '01' ? 'spouse' : code === '19' ? 'child' : 'other';
}

/** SBR09; Medicare has a code of its own for hospitals. */
export function filingCode(payer: PayerKind, kind: Kind): string {
	switch (payer) {
		case 'medicare-like':
			return kind === 'professional' ? 'MB' : 'MA';
		case 'medicare-advantage':
			return '16';
		case 'medicaid-like':
			return 'MC';
		case 'workers-compensation':
			return 'WC';
		case 'commercial':
			return 'CI';
	}
}

/** Plans we tell apart; every other kind is commercial to us. */
export function payerKindFrom(code: string): PayerKind {
	switch (code) {
		case 'MA':
		case 'MB':
			return 'medicare-like';
		case '16':
			return 'medicare-advantage';
		case 'MC':
			return 'medicaid-like';
		case 'WC':
			return 'workers-compensation';
		default:
			return 'commercial';
	}
}

/** PWK01 of documents that have a code of their own; all others are support for the claim. */
const DOCUMENTS: Readonly<Record<string, string>> = {
	'medical-record': 'M1',
	'operative-note': 'OB',
	'primary-remittance': 'EB',
};

export function documentCode(kind: string): string {
	return DOCUMENTS[kind] ?? 'OZ';
}

/** Occurrence codes by which a hospital tells an accident (FL 31–34). */
export const ACCIDENT_CODES = { auto: '01', atWork: '04', other: '05' } as const;

/** Value codes with a place of their own in our claim: what the patient paid, what is owed in full. */
export const VALUE_CODES = { patientPaid: 'FC', obliged: '44' } as const;

/** Letters behind a clinician's name. */
const SUFFIXES = /^(?:MD|DO|NP|PA|PA-C|DPM|DC|PT|OT|CRNA|CNM|PhD|RN|LCSW|FNP|DNP|OD|DDS)$/;

/** NM103, 104, 105 and 107 of a clinician whose name is one text. The last word is the family name. */
export function splitName(name: string): readonly [string, string, string, string] {
	const words = name.split(' ');
	const suffix = words.length > 2 && SUFFIXES.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
	const last = words.pop() ?? '';
	const first = words.shift() ?? '';
	return [last, first, words.join(' '), suffix];
}

/** The name as one text again. */
export function joinName([last, first, middle, suffix]: readonly [
	string,
	string,
	string,
	string,
]): string {
	return [first, middle, last, suffix].filter((word) => word !== '').join(' ');
}
