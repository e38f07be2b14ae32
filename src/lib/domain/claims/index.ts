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
	RetiredCode,
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
export { adjudicateClaim } from './adjudicate/adjudicate-claim.ts';
export type { Adjudication, RecordsRequest } from './adjudicate/claim-in-hand.ts';
export { coordinateLine, medicareSecondary } from './adjudicate/coordinate-line.ts';
export type {
	Coordinated,
	CoordinatedLine,
	MedicareSecondary,
} from './adjudicate/coordinate-line.ts';
export { decideAppeal } from './adjudicate/decide-appeal.ts';
export type { Appeal, DecidedAppeal } from './adjudicate/decide-appeal.ts';
export { decideClaim } from './adjudicate/decide-claim.ts';
export type { DecidedClaim } from './adjudicate/decide-claim.ts';
export { STAGES } from './adjudicate/decision.ts';
export type {
	ClaimDecision,
	DecisionStatus,
	LineDecision,
	Refusal,
	Stage,
	Step,
} from './adjudicate/decision.ts';
export type { ClaimDocument, EvidenceFact } from './adjudicate/evidence.ts';
export { lastFilingDay } from './adjudicate/gates/timely.ts';
export {
	emptyHistory,
	findDecision,
	forgetClaim,
	patientResponsibility,
	rememberClaim,
	usageOn,
} from './adjudicate/member-history.ts';
export type { LimitUsage, MemberHistory, YearUsage } from './adjudicate/member-history.ts';
export type {
	AuthorisationRecord,
	CoverageSpan,
	MemberRecord,
	OpenSpan,
	PayerRecords,
	ProviderRecord,
	ReferralRecord,
} from './adjudicate/payer-records.ts';
export { preparePayer } from './adjudicate/prepare-payer.ts';
export type { PreparedPayer } from './adjudicate/prepare-payer.ts';
export { balanceRemittance } from './remit/balance-remittance.ts';
export type { Imbalance } from './remit/balance-remittance.ts';
export { buildRemittance } from './remit/build-remittance.ts';
export type { BuiltRemittance, OpenBalance, RemittanceParts } from './remit/build-remittance.ts';
export { judgeRemittance } from './remit/judge-remittance.ts';
export type { RemittanceFault } from './remit/judge-remittance.ts';
export { remitClaim, reverseClaim } from './remit/remit-claim.ts';
export type {
	ProviderAdjustment,
	ProviderAdjustmentReason,
	Remittance,
	RemittanceClaim,
	RemittanceLine,
	RemittanceStatus,
} from './remit/remittance.ts';
export { acknowledgeClaim } from './scrub/acknowledge-claim.ts';
export type { Acknowledgement } from './scrub/acknowledge-claim.ts';
export { SCRUB_RULES, scrubClaim } from './scrub/scrub-claim.ts';
export type { ScrubAids, ScrubFinding, ScrubRule, StoppedAt } from './scrub/scrub-rule.ts';
export { AGE_BUCKETS, ageReceivables } from './ledger/age-receivables.ts';
export type { AgeBucket, AgedReceivables, Ageing } from './ledger/age-receivables.ts';
export { balancesOf } from './ledger/balances.ts';
export type { Balances } from './ledger/balances.ts';
export { appendEntries, counterEntry, emptyLedger } from './ledger/ledger-entry.ts';
export type { Ledger, LedgerEntry, Party, WriteOffReason } from './ledger/ledger-entry.ts';
export { measureReceivables } from './ledger/measure-receivables.ts';
export type { ClaimCounts, Kpi, Receivables } from './ledger/measure-receivables.ts';
export { meaningOf, postRemittance } from './ledger/post-remittance.ts';
export type { AdjustmentMeaning } from './ledger/post-remittance.ts';
