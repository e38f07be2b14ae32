export { presentCodePage } from './present-code-page.ts';
export type { CodePageSource, EditionOfCode } from './present-code-page.ts';
export type {
	CodeInEdition,
	CodePageView,
	NotePiece,
	OwnMark,
	ShownElsewhere,
	ShownGuideline,
	ShownNote,
	ShownNotes,
	TeachingCase,
} from './code-page-view.ts';
export { presentFoundCode } from './code-hit.ts';
export type { CodeHit } from './code-hit.ts';
export type { CaseCard, LatestScore, NamedTopic } from './case-card.ts';
export type { LitPiece, LitSection } from './lit-section.ts';
export type { CaseElsewhere, SkillElsewhere } from './practise-elsewhere.ts';
export type { QuestionRevision, RenderedQuestion, RevealedQuestion } from './rendered-questions.ts';
export { lineAnchor } from './line-anchor.ts';
export { presentCaseCards } from './present-case-cards.ts';
export type { ShelfSource } from './present-case-cards.ts';
export { readNotebookFilter, writeNotebookFilter } from './notebook-filter.ts';
export type { NotebookFilter } from './notebook-filter.ts';
export type { NotebookChoice, NotebookEntry, NotebookView } from './notebook-view.ts';
export { presentNotebook } from './present-notebook.ts';
export { presentProgress } from './present-progress.ts';
export type { TaughtCases } from './present-progress.ts';
export { presentScoredSheet } from './present-scored-sheet.ts';
export type { ScoredSheetSource } from './present-scored-sheet.ts';
export { presentWorkspace } from './present-workspace.ts';
export type { WorkspaceSource } from './present-workspace.ts';
export type {
	AccuracySeries,
	Calibration,
	ErrorFigure,
	NotebookCounts,
	OverallFigures,
	PacedAttempt,
	PaceOfSetting,
	PaceSeries,
	ProgressAttempt,
	ProgressView,
	SkillFigure,
	SkillSeries,
} from './progress-view.ts';
export type { RenderedCase } from './rendered-case.ts';
export type { RevealedRevision } from './revealed-revision.ts';
export type {
	ScoredSheet,
	SheetLine,
	ShownAuditFigure,
	ShownCode,
	ShownEvidence,
	ShownFigure,
	ShownQuery,
} from './scored-sheet.ts';
export {
	BEST_BANDS,
	filterCards,
	LENGTHS,
	narrowedBy,
	noFilter,
	readShelfFilter,
	SHELF_ORDERS,
	STANDINGS,
	writeShelfQuery,
} from './shelf-filter.ts';
export type { FilterField, ShelfFilter } from './shelf-filter.ts';
export { shelfOptions, waysOut } from './shelf-options.ts';
export type { ListedField, ShelfOption } from './shelf-options.ts';
export { summariseTrack } from './track-summary.ts';
export type { TrackSummary } from './track-summary.ts';
export { suggestCase } from './suggest-case.ts';
export type { Suggestion, SuggestionReason } from './suggest-case.ts';
export { wholePercent } from './whole-percent.ts';
export type {
	EncounterFrame,
	HintsView,
	PayerGround,
	RenderedSection,
	WorkspaceView,
} from './workspace-view.ts';
export type {
	BillingProgress,
	DeskProgress,
	FailFigure,
	FamilyProgress,
	FamilySeries,
	MoneyOfCase,
	PartProgress,
	Recovery,
	Share,
} from './billing/billing-progress-view.ts';
export { presentBillingProgress } from './billing/present-billing-progress.ts';
export type { BillingProgressSource } from './billing/present-billing-progress.ts';
export { failAnchor, itemAnchor } from './item-anchor.ts';
export type { DeskCard, DeskShelf } from './billing/desk-card.ts';
export type {
	DeskSheet,
	DeskSheetItem,
	DeskSheetPart,
	PayerAnswerView,
	ScrubView,
	SentClaimView,
} from './billing/desk-sheet.ts';
export type {
	ClaimLineView,
	ClaimView,
	DenialView,
	DeskFrame,
	DeskView,
	DeskWork,
	PaperView,
	PolicyView,
	RemittanceClaimView,
	RemittanceView,
	KpiView,
	LedgerView,
	OpenAccountView,
	ReceivablesView,
	PlaceView,
	PostingLineView,
	PostingView,
} from './billing/desk-view.ts';
export type { CallView, TranscriptTurn, TranscriptView } from './billing/call-view.ts';
export type {
	AnswerView,
	BenefitView,
	CardView,
	CoverageView,
	EligibilityView,
	PlannedServiceView,
	VisitView,
} from './billing/eligibility-view.ts';
export { presentDesk } from './billing/present-desk.ts';
export type { DeskSource } from './billing/present-desk.ts';
export type { ClaimDeskView } from './billing/claim-desk-view.ts';
export { presentDeskSheet } from './billing/present-desk-sheet.ts';
export type { DeskSheetSource } from './billing/present-desk-sheet.ts';
export { presentDeskShelves } from './billing/present-desk-shelves.ts';
export type { DeskShelfSource } from './billing/present-desk-shelves.ts';
export type { LitQuote, RenderedBilling, RevealedBilling } from './billing/rendered-billing.ts';
export type {
	DomainStock,
	DrillView,
	ExamCard,
	ExamStartView,
	HallView,
	SittingLine,
} from './exams/hall-view.ts';
export { presentCoverage } from './study/present-coverage.ts';
export type { CoverageExam, CoverageLine } from './study/present-coverage.ts';
export { askFlash, askSprint, markFlash, scoreSprint } from './study/present-quick.ts';
export type {
	AskedCard,
	AskedCode,
	FlashResult,
	FlashView,
	MarkedCard,
	MarkedCode,
	SprintResult,
	SprintView,
} from './study/quick-view.ts';
export { skillsToDrill } from './study/skills-to-drill.ts';
export { listSkills, presentSkill } from './study/present-skill.ts';
export type { BankOnSkills, CaseOnSkills, SkillSource } from './study/present-skill.ts';
export type {
	CitedSection,
	RenderedSkillPage,
	SkillCase,
	SkillFamily,
	SkillLine,
	SkillStock,
	SkillView,
} from './study/skill-view.ts';
export { presentResult } from './exams/present-result.ts';
export { presentSitting } from './exams/present-sitting.ts';
export type {
	DomainRow,
	EarlierSitting,
	CaseToPractise,
	MissedSkill,
	ResultView,
	ReviewedItem,
	SkillOfItem,
} from './exams/result-view.ts';
export type {
	AnswerShown,
	GridCell,
	ItemView,
	OptionView,
	SittingView,
} from './exams/sitting-view.ts';
export type {
	ComparedFigure,
	ComparedValue,
	ComparisonView,
	NumberedSource,
} from './comparison-view.ts';
export { presentComparison } from './present-comparison.ts';
export { FIRST_CASE } from './first-case.ts';
export { presentExamSections } from './exam-sections.ts';
export type { ExamSection, ExamToPractise } from './exam-sections.ts';
export type {
	ChapterView,
	ChapterWork,
	ClaimFieldsView,
	ComparedSideView,
	FindingView,
	JourneyCard,
	JourneyEndView,
	JourneyView,
	RenderedJourney,
	ReplayView,
	StoryView,
} from './journeys/journey-view.ts';
export { presentChapter } from './journeys/present-chapter.ts';
export type { ChapterSource } from './journeys/present-chapter.ts';
export {
	presentJourney,
	presentJourneyCard,
	presentJourneyEnd,
	presentReplay,
} from './journeys/present-journey.ts';
export type { JourneySource } from './journeys/present-journey.ts';
