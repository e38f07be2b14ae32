import { isWithin } from '../calendar.ts';
import type { DocumentKind } from '../payer/document-kind.ts';

/** What a document can prove. */
export type EvidenceFact =
	| 'necessary'
	| 'level'
	| 'distinct'
	| 'units'
	| 'repeat'
	| 'new-patient'
	| 'authorised'
	| 'referred'
	| 'on-time'
	| 'enrolled'
	| 'covered'
	| 'identity'
	| 'price';

/** A paper that came with a claim or an appeal, as the payer's reviewer reads it. */
export interface ClaimDocument {
	readonly kind: DocumentKind;
	/** Whose record it is. */
	readonly memberId: string;
	/** The days of service it is about. */
	readonly from: string;
	readonly to: string;
	/** The date on it: of an acceptance report, the day the claim was accepted. */
	readonly dated: string;
	readonly isComplete: boolean;
	readonly shows: readonly EvidenceFact[];
}

/** What each kind of paper can prove at all: a letter proves no necessity, a note no authorisation. [AD14] */
const PROVES: Readonly<Record<DocumentKind, readonly EvidenceFact[]>> = {
	'medical-record': ['necessary', 'level', 'distinct', 'units', 'repeat', 'new-patient'],
	'operative-note': ['necessary', 'distinct', 'units', 'repeat'],
	'authorisation-letter': ['authorised'],
	referral: ['referred'],
	'acceptance-report': ['on-time'],
	'primary-remittance': ['on-time'],
	'enrolment-letter': ['enrolled'],
	'coverage-proof': ['covered', 'identity'],
	'unit-record': ['units', 'repeat'],
	'advance-notice': [],
	'fee-schedule': ['price'],
	'call-note': [],
};

/** The documents that are about this member and day. */
export function documentsAbout(
	documents: readonly ClaimDocument[],
	memberId: string,
	date: string,
): ClaimDocument[] {
	return documents.filter((one) => one.memberId === memberId && isWithin(date, one.from, one.to));
}

/** The first whole document about this member and day that proves a fact; null where none does. */
export function findProof(
	documents: readonly ClaimDocument[],
	memberId: string,
	date: string,
	fact: EvidenceFact,
): ClaimDocument | null {
	if (documents.length === 0) return null;
	const proves = (one: ClaimDocument) =>
		one.isComplete && one.shows.includes(fact) && PROVES[one.kind].includes(fact);
	return documentsAbout(documents, memberId, date).find(proves) ?? null;
}
