export {
	isDeskAnswer,
	isDeskScore,
	isEncounterAnswer,
	isEncounterScore,
	kindOf,
} from './any-attempt.ts';
export type { AnyAnswer, AnyScore } from './any-attempt.ts';
export { cleanDisplayName, LONGEST_DISPLAY_NAME } from './clean-display-name.ts';
export { byTime, listMistakes } from './crossed-off.ts';
export type { CrossedOff, NotedMistake } from './crossed-off.ts';
export { codeText, isBlankMark, MOST_CODE_MARKS } from './code-mark.ts';
export type { CodeMark, CodeName } from './code-mark.ts';
export { isCodeName } from './read-stored.ts';
export { currentDraft } from './current-draft.ts';
export { MOST_IMPORTED_EVENTS } from './document-limits.ts';
export type { Draft } from './draft.ts';
export { latestRun } from './journey-run.ts';
export type { JourneyEvent, JourneyRun } from './journey-run.ts';
export { cleanNote, findingText, isNoteTooLong, LONGEST_FINDING_NOTE } from './finding-note.ts';
export type { FindingNote } from './finding-note.ts';
export type {
	AttemptName,
	AttemptScored,
	AttemptSubmitted,
	CodeMarked,
	FindingNoted,
	JourneyHappened,
	LearnerEvent,
	LearnerRenamed,
	SittingHappened,
	StoredEvent,
} from './learner-event.ts';
export {
	applyEvent,
	applyEvents,
	emptyRecord,
	desksOf,
	encountersOf,
	findAttempt,
	findCodeMark,
	findNote,
	findSitting,
	isSameAttempt,
	nextAttemptNumber,
	nextSittingNumber,
} from './learner-record.ts';
export type { AttemptSummary, DeskFigures, LearnerRecord } from './learner-record.ts';
export { deskMistakes, FAILS_PART, lessonsOfDesk } from './desk-lessons.ts';
export type { DeskFault, DeskMistake } from './desk-lessons.ts';
export { lessonsOf, markText, noLessons } from './lessons.ts';
export type { FindingMark, Lessons, Mistake, MistakeType, PartEntries } from './lessons.ts';
export { attemptMark, mergeRecordDocument } from './merge-record-document.ts';
export type { DatedEvent, Merge } from './merge-record-document.ts';
export { readFindingMark } from './read-finding-mark.ts';
export { readRecordDocument } from './read-record-document.ts';
export { isCaseId, readStoredDraft, readStoredEvent, readStoredRecord } from './read-stored.ts';
export { writeRecordDocument } from './record-document.ts';
export type {
	DocumentAttempt,
	DocumentNote,
	DocumentScore,
	DocumentSitting,
	RecordDocument,
} from './record-document.ts';
export { isSameAnswer, isSameWork } from './same-answer.ts';
export {
	LONGEST_HIGHLIGHT_NOTE,
	LONGEST_NOTE,
	LONGEST_QUOTE,
	MOST_HIGHLIGHTS,
	readWorkEdit,
} from './read-work-edit.ts';
export { mergeWork } from './work-edit.ts';
export type { WorkEdit } from './work-edit.ts';
export { noWork } from './work.ts';
export type { Highlight, Work } from './work.ts';
