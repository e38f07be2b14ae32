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
export { readMoney } from './read-money.ts';
export type { TypedMoney } from './read-money.ts';
export { answerOfPosting } from './posting/answer-of-posting.ts';
export { balancePosting } from './posting/balance-posting.ts';
export type { PostingBalance, ToBalance } from './posting/balance-posting.ts';
export { endOfPosting } from './posting/end-of-posting.ts';
export type { PlaceEnd, PostingEnd } from './posting/end-of-posting.ts';
export { decidePosting } from './posting/decide-posting.ts';
export type { DecidedPosting } from './posting/decide-posting.ts';
export {
	blankPosting,
	lineName,
	POSTINGS_BESIDE,
	REASONS_OF_A_LINE,
} from './posting/posting-answer.ts';
export type {
	BesidePosting,
	LinePosting,
	PostingAnswer,
	ReasonPosting,
} from './posting/posting-answer.ts';
export { placesOf, remittedLines } from './posting/posting-places.ts';
export { answerOfReceivables } from './receivables/answer-of-receivables.ts';
export { bestDay } from './receivables/best-day.ts';
export type { BestDay } from './receivables/best-day.ts';
export { lastDayOf } from './receivables/last-day-of.ts';
export { planTheDay } from './receivables/plan-the-day.ts';
export type { PlannedAccount } from './receivables/plan-the-day.ts';
export { blankReceivables } from './receivables/receivables-answer.ts';
export type { AccountAnswer, ReceivablesAnswer } from './receivables/receivables-answer.ts';
export { isAtRisk, worthOf } from './receivables/worth-of.ts';
export { prepareDeskPayer } from './prepare-desk-payer.ts';
export { fieldsOfKey } from './claim/answer-of-claim.ts';
export { blankClaim } from './claim/claim-answer.ts';
export type { ClaimAnswer } from './claim/claim-answer.ts';
export { claimOfForm } from './claim/claim-of-form.ts';
export {
	faultOfValue,
	normaliseValue,
	readDate,
	readAmount,
	showValue,
} from './claim/field-values.ts';
export { fileOfClaim } from './claim/file-of-claim.ts';
export { outcomeOfClaim } from './claim/outcome-of-claim.ts';
export type { ClaimOutcome } from './claim/outcome-of-claim.ts';
export { earlierClaim, namedPayer, questionOfClaim } from './claim/question-of-claim.ts';
export type { ClaimAtHand } from './claim/question-of-claim.ts';
export { FIELD_PREFIX, LONGEST_FIELD } from './claim/read-claim-answer.ts';
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
export { NO_SERVICE, normaliseAudited } from './denial/judge-audit.ts';
export { LONGEST_LETTER } from './denial/read-denial-answer.ts';
export { recoverableOf } from './denial/score-denial.ts';
