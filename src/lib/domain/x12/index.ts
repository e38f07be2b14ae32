export { componentOf, componentsOf, elementOf, repetitionsOf } from './syntax/parts-of.ts';
export { namePlace } from './syntax/place-faults.ts';
export type { X12Finding, X12Place } from './syntax/place-faults.ts';
export { readEnvelopes } from './syntax/read-envelopes.ts';
export type { FunctionalGroup, Interchange, Transaction } from './syntax/read-envelopes.ts';
export { readX12 } from './syntax/read-x12.ts';
export { writeX12 } from './syntax/write-x12.ts';
export type { Delimiters, Fault, X12Document, X12Segment } from './syntax/x12-document.ts';
export { checkX12 } from './check/check-x12.ts';
export { findGuide } from './structure/guides.ts';
export type { Guide, GuideKind } from './structure/guide.ts';
export { allowedFrom, claimAsSent } from './claim/claim-as-sent.ts';
export { readClaims } from './claim/read-claims.ts';
export type { ReadClaim } from './claim/read-claims.ts';
export { writeClaims } from './claim/write-claims.ts';
export type { ClaimSending } from './claim/write-claims.ts';
export type { Sending } from './write/write-interchange.ts';
export type { Unwritable, Written } from './write/segment-writer.ts';
export { readRemittances } from './remittance/read-remittances.ts';
export type { ReadRemittance } from './remittance/read-remittances.ts';
export { writeRemittances } from './remittance/write-remittances.ts';
export type { RemittanceSending } from './remittance/write-remittances.ts';
export { acknowledgeFile } from './acknowledge/acknowledge-file.ts';
export { reportClaim } from './acknowledge/claim-report.ts';
export type { ClaimReport, ReportedClaim, ReportedProvider } from './acknowledge/claim-report.ts';
export { readClaimReports, writeClaimReports } from './acknowledge/claim-reports.ts';
export type {
	ElementFault,
	FileAcknowledgement,
	SegmentFault,
	TransactionVerdict,
	Verdict,
} from './acknowledge/file-acknowledgement.ts';
export { readAcknowledgements } from './acknowledge/read-acknowledgements.ts';
export { writeAcknowledgements } from './acknowledge/write-acknowledgements.ts';
export type {
	Benefit,
	BenefitKind,
	BenefitPeriod,
	EligibilityAnswer,
	EligibilityInquiry,
	EligiblePerson,
} from './eligibility/eligibility.ts';
export { readAnswers, readInquiries } from './eligibility/read-eligibility.ts';
export { writeAnswer, writeInquiry } from './eligibility/write-eligibility.ts';
export { explainX12 } from './explain/explain-x12.ts';
export type { ExplainedSegment, ExplainWords, Explanation, Fact } from './explain/explain-x12.ts';
export { meaningOf } from './explain/meanings.ts';
export { EXAMPLES } from './explain/example-files.ts';
