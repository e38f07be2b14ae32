/** Kinds of paper that can decide a claim or an appeal. */
export const DOCUMENT_KINDS = [
	'medical-record',
	'operative-note',
	'authorisation-letter',
	'referral',
	'acceptance-report',
	'primary-remittance',
	'enrolment-letter',
	'coverage-proof',
	'unit-record',
	'advance-notice',
	'fee-schedule',
	'call-note',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
