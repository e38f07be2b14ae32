export { allowedBy, answerDenial, paidBy } from './answer-denial.ts';
export { AUDIT_ACTIONS, CHAPTERS, DENIAL_ACTIONS } from './journey-answer.ts';
export type {
	AuditAction,
	ChapterId,
	ClaimWritten,
	JourneyAction,
	JourneyAnswer,
	Picks,
	PostedAmounts,
	Reflection,
} from './journey-answer.ts';
export type { Arrived, Hands, Happening, Held, JourneyState, JudgedItem } from './journey-state.ts';
export { startJourney } from './journey-state.ts';
export type { JourneyWorld } from './journey-world.ts';
export { finishRightly, rightAnswer, rightRun } from './right-answer.ts';
export { keySheet } from './right-sheet.ts';
export { stateAfter, takeAnswer } from './take-answer.ts';
export { runWithSheet, tellConsequence } from './tell-consequence.ts';
export type { Consequence } from './tell-consequence.ts';
export { changeSheet } from './change-sheet.ts';
export { examineJourney, worldOf } from './examine-journey.ts';
export type { JourneyAids } from './examine-journey.ts';
export { readMistakes } from './read-mistakes.ts';
export type { LikelyMistake } from './read-mistakes.ts';
export { compareRuns } from './compare-runs.ts';
export type { ComparedLine, ComparedRuns, ComparedSide } from './compare-runs.ts';
export { readJourneyForm } from './read-journey-form.ts';
export type { JourneyReading } from './read-journey-form.ts';
export { REMITTANCE_QUESTIONS } from './remittance-questions.ts';
export { scoreJourney } from './score-journey.ts';
export type { JourneyScore } from './score-journey.ts';
export { BALANCE_QUESTION } from './take-balance.ts';
export { numberOf, scrubOf } from './take-claim.ts';
export { claimOf } from './question-of-journey.ts';
