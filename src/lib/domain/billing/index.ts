export type { DeskAids, DeskPayer } from './desk-aids.ts';
export type { DeskAnswer, DeskAnswers, DeskReading } from './desk-answer.ts';
export { answerOfDesk, blankDeskAnswer, readDeskForm, readDeskJson, scoreDesk } from './desks.ts';
export { DESK_ENGINE, POINTS_OF_A_HINT } from './desk-score.ts';
export type {
	AutomaticFail,
	DeskOutcome,
	DeskScore,
	ItemStatus,
	ScoredItem,
	ScoredPart,
} from './desk-score.ts';
export { prepareDeskPayer } from './prepare-desk-payer.ts';
export { bestWords, bestChoices, mostOffered, totalOf } from './conversation/best-words.ts';
export { blankConversation } from './conversation/conversation-answer.ts';
export type { ConversationAnswer } from './conversation/conversation-answer.ts';
export { tellCall, turnOf, walkCall } from './conversation/walk-call.ts';
export type { CallSoFar, CallStep, CallWalk } from './conversation/walk-call.ts';
export { answerOfDenial } from './denial/answer-of-denial.ts';
export { answerOfPayer } from './denial/answer-of-payer.ts';
export type { PayerAnswer } from './denial/answer-of-payer.ts';
export { applyChanges, changesFrom, claimFields, normaliseField } from './denial/claim-fields.ts';
export type { ClaimField } from './denial/claim-fields.ts';
export { CLOCK_OF, deadlineOf } from './denial/deadline-of.ts';
export { blankDenial } from './denial/denial-answer.ts';
export type { DenialAnswer, LetterAnswer } from './denial/denial-answer.ts';
export { sendsClaim } from './denial/judge-action.ts';
export { legalDeadline } from './denial/judge-deadline.ts';
export { clausesOf, NEEDED_FACTS } from './denial/judge-letter.ts';
export { codesInWords } from './denial/judge-reading.ts';
export { questionOfDenial } from './denial/question-of-denial.ts';
export { blankEligibility } from './eligibility/eligibility-answer.ts';
export type { EligibilityAnswer } from './eligibility/eligibility-answer.ts';
export { estimateOwed } from './eligibility/estimate-owed.ts';
export { fileOfAnswer } from './eligibility/file-of-answer.ts';
export type { AnswerFile } from './eligibility/file-of-answer.ts';
export { readDollars } from './read-dollars.ts';
export { LONGEST_LETTER } from './denial/read-denial-answer.ts';
export { recoverableOf } from './denial/score-denial.ts';
