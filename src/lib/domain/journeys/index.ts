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
