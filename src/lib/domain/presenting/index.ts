export { presentFoundCode } from './code-hit.ts';
export type { CodeHit } from './code-hit.ts';
export type { CaseCard } from './case-card.ts';
export { presentCaseCards } from './present-case-cards.ts';
export { presentProgress } from './present-progress.ts';
export { presentScoredSheet } from './present-scored-sheet.ts';
export type { ScoredSheetSource } from './present-scored-sheet.ts';
export { presentWorkspace } from './present-workspace.ts';
export type { WorkspaceSource } from './present-workspace.ts';
export type { ProgressAttempt, ProgressView } from './progress-view.ts';
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
