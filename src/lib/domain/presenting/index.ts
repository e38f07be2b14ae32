export type { CaseCard } from './case-card.ts';
export { presentCaseCards } from './present-case-cards.ts';
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
	ShownCode,
	ShownEvidence,
	ShownFigure,
} from './scored-sheet.ts';
export { wholePercent } from './whole-percent.ts';
export type { EncounterFrame, RenderedSection, WorkspaceView } from './workspace-view.ts';
