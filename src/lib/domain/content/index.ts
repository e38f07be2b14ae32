export type { CaseFacts, CaseStatus, Perspective } from './case-facts.ts';
export type { CaseAsks, CaseFile, CaseSecrets, LearnerCase, Section } from './case-file.ts';
export type {
	CaseKey,
	DiagnosesPart,
	DiagnosisLine,
	Evidence,
	KeyPart,
	LevelBasis,
	LineSlip,
	ModifierRule,
	OptionalLine,
	PointerRule,
	ProcedureLine,
	ProceduresPart,
	QueryIndicator,
	QueryKey,
	WrongAnswer,
} from './case-key.ts';
export { GUIDELINE_TRAITS, readGuidelineSummaries } from './read-guideline-summaries.ts';
export type {
	CodeRange,
	GuidelineSummaries,
	GuidelineSummary,
	GuidelineTrait,
} from './read-guideline-summaries.ts';
export { readSkills } from './read-skills.ts';
export type { Skill } from './read-skills.ts';
export { LONGEST_CASE, readCaseFile } from './read-case-file.ts';
export type { CaseSource } from './read-case-file.ts';
export type { WrongType } from './wrong-type.ts';
export { linesOfKey } from './lines-of-key.ts';
export { toDecidingPayer } from './deciding-payer.ts';
export { toFeeSchedule } from './fee-schedule.ts';
export type { PayerFeeSchedule } from './fee-schedule.ts';
export { ruleIdsOf } from './payer.ts';
export type { Fee, Payer, PayerFees, PayerRule, PayerRuleIds } from './payer.ts';
export { readCents } from './read-cents.ts';
export type { Cents } from './read-cents.ts';
export { readPayer } from './read-payer.ts';
export { papersOfDesk, quotesOfDesk, secretsOfDesk } from './billing/quotes-of-desk.ts';
export { DESK_KINDS, DESKS, isDeskKind, kindWritten } from './billing/desk-kind.ts';
export type { CaseKind, DeskKind } from './billing/desk-kind.ts';
export type { BillingFacts } from './billing/billing-facts.ts';
export type {
	BillingCase,
	BillingSecrets,
	DeskContent,
	KeyQuote,
	QuotablePaper,
	LearnerBilling,
} from './billing/billing-case.ts';
export { DESK_READERS } from './billing/desk-readers.ts';
export { readBillingCase } from './billing/read-billing-case.ts';
export { CLAIM_FORMS, FREE_ROWS } from './billing/claim/form-rows.ts';
export type { FormRows } from './billing/claim/form-rows.ts';
export { CMS_1500_LINES } from './billing/claim/cms-1500-fields.ts';
export { UB_04_LINES } from './billing/claim/ub-04-fields.ts';
export type {
	ClaimForm,
	FieldKind,
	FormField,
	FormKind,
	FormPart,
	ItemRule,
} from './billing/claim/form-field.ts';
export type { ClaimKey } from './billing/claim/claim-key.ts';
export type {
	AccountNumber,
	ClaimMatter,
	PriorRemittance,
	RosterEntry,
} from './billing/claim/claim-matter.ts';
export type {
	AuditKey,
	DenialKey,
	EarlierClaim,
	LetterCite,
	LetterKey,
	NextPayer,
	PayerKnows,
} from './billing/denial/denial-key.ts';
export type { DenialMatter, OtherCoverage, Paper } from './billing/denial/denial-matter.ts';
export {
	ACTIONS,
	ASKS,
	AUDITS,
	BEARERS,
	CAUSES,
	CHECKS,
	CLOCKS,
	FAMILIES,
	LETTER_FACTS,
	PREVENTIONS,
	WRITE_OFFS,
	wordsOf,
} from './billing/denial/denial-words.ts';
export type {
	Bearer,
	Clock,
	DenialAction,
	DenialFamily,
	LetterAsk,
	LetterFact,
	Prevention,
	RootCause,
	WriteOffCheck,
	WriteOffWord,
} from './billing/denial/denial-words.ts';
export { CALL_MARKS } from './billing/conversation/conversation-key.ts';
export type {
	CallMark,
	CallOption,
	CallPoints,
	CallTurn,
	ConversationKey,
	ConversationMatter,
} from './billing/conversation/conversation-key.ts';
export { ELIGIBILITY_QUESTIONS } from './billing/eligibility/eligibility-key.ts';
export type { EligibilityKey, EligibilityQuestion } from './billing/eligibility/eligibility-key.ts';
export type {
	Appointment,
	Coverage,
	CoverageBenefit,
	CoveredPerson,
	EligibilityMatter,
	InsuranceCard,
	PlannedService,
	PlanReply,
} from './billing/eligibility/eligibility-matter.ts';
export {
	COVERAGE_STATES,
	GATES,
	NO_PAYER,
	ORDER_RULES,
} from './billing/eligibility/eligibility-words.ts';
export type { CoverageState, Gate, OrderRule } from './billing/eligibility/eligibility-words.ts';
export { payerAfter } from './billing/posting/build-posting.ts';
export type { BesideKey, LineEnd, PostingKey, SpecialCase } from './billing/posting/posting-key.ts';
export { placeOf } from './billing/posting/posting-matter.ts';
export type {
	PostedClaim,
	PostingAccount,
	PostingMatter,
} from './billing/posting/posting-matter.ts';
export { BECOMES, BESIDE, isBecomes, isBeside } from './billing/posting/posting-words.ts';
export type { Becomes, Beside } from './billing/posting/posting-words.ts';
export { judgeSections } from './judge-sections.ts';
export { comesFirst, DISPOSITIONS, isDisposition } from './billing/receivables/dispositions.ts';
export type { Disposition, DispositionName } from './billing/receivables/dispositions.ts';
export type { AccountKey, ReceivablesKey } from './billing/receivables/receivables-key.ts';
export { openOf } from './billing/receivables/receivables-matter.ts';
export type {
	ClosedBusiness,
	OpenAccount,
	ReceivablesMatter,
} from './billing/receivables/receivables-matter.ts';
export { readYaml } from './read-yaml.ts';
export { splitCaseText } from './split-case-text.ts';
export type { YamlSource } from './read-yaml.ts';
export { list, name, oneOf, oneOrMore, text, wholeNumber } from './yaml-values.ts';
export { parseYaml } from './parse-yaml.ts';
export { SEATS } from './careers/careers.ts';
export type {
	BillKind,
	CareerAspect,
	CareerFigure,
	CareerMyth,
	Careers,
	CareerSource,
	FigureUnit,
	FigureValue,
	Seat,
} from './careers/careers.ts';
export { readCareers } from './careers/read-careers.ts';
export type {
	CoverageAnswer,
	HeldChange,
	JourneyDays,
	JourneyFacts,
	JourneyFile,
	JourneyRegistration,
	JourneySecrets,
	LearnerJourney,
	OpenQuestion,
} from './journeys/journey.ts';
export { readJourney } from './journeys/read-journey.ts';
