export { dollars, shareOf, sumOf, WHOLE_SHARE } from './cents.ts';
export { addDays, addYears, ageOn, daysBetween, isIsoDate } from './calendar.ts';
export { PAYER_KINDS } from './payer-kind.ts';
export type { PayerKind } from './payer-kind.ts';
export type {
	Accident,
	Admission,
	Claim,
	ClaimLine,
	ClaimPayer,
	DateSpan,
	InstitutionalClaim,
	InstitutionalLine,
	Insured,
	OnsetDate,
	PayerOrder,
	ProfessionalClaim,
	ProfessionalLine,
} from './claim/claim.ts';
export { claimFromEncounter } from './claim/claim-from-encounter.ts';
export { isNpi, npiFrom } from './claim/npi.ts';
export type { OtherInsurance, PriorDecision, PriorLine } from './claim/other-insurance.ts';
export type {
	Address,
	BillingProvider,
	Person,
	PersonName,
	Provider,
	ReferringProvider,
	Relationship,
	Sex,
} from './claim/person.ts';
export { noAccident } from './claim/registration.ts';
export type { CodedEncounter, CodedService, Registration } from './claim/registration.ts';
export { fitsRevenueCode, revenueCodeFor } from './claim/revenue-code.ts';
export { sumOfGroup } from './remit/adjustment.ts';
export type { Adjustment, AdjustmentGroup } from './remit/adjustment.ts';
export { diagnosisTestFor, testFor } from './payer/code-set.ts';
export type { CodeRange, CodeSet, CodeTest, DiagnosisSet } from './payer/code-set.ts';
export type {
	AnesthesiaPrices,
	AppealTerms,
	AssistantShares,
	Contract,
	FilingLimit,
	NonParticipating,
} from './payer/contract.ts';
export type { CoveragePolicy, Frequency } from './payer/coverage-policy.ts';
export { DOCUMENT_KINDS } from './payer/document-kind.ts';
export type { DocumentKind } from './payer/document-kind.ts';
export type {
	AddOn,
	CodePair,
	GlobalDays,
	GlobalPeriod,
	NeededModifier,
	PayerEdits,
	PersonEdit,
	PlaceEdit,
	SpecialtyEdit,
	UnitLimit,
} from './payer/payer-edits.ts';
export { noEdits, noTerms } from './payer/payer-terms.ts';
export type { DecidingPayer, PayerTerms, PriceList } from './payer/payer-terms.ts';
export { COORDINATIONS } from './payer/plan.ts';
export type {
	BenefitLimit,
	Coordination,
	Copay,
	Exclusion,
	ExclusionReason,
	OutsideShare,
	Plan,
} from './payer/plan.ts';
