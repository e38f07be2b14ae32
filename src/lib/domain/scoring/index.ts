export {
	blankAnswer,
	DIAGNOSIS_LETTERS,
	MOST_MODIFIERS,
	MOST_POINTERS,
	MOST_PROCEDURES,
} from './answer.ts';
export type { Answer, DiagnosisEntry, ProcedureEntry } from './answer.ts';
export { readAnswerForm, readAnswerJson } from './read-answer.ts';
export type { AnswerReading, FieldProblem } from './read-answer.ts';
export type {
	AuditFigure,
	Dimension,
	DimensionName,
	Figure,
	Finding,
	FindingType,
	LineStatus,
	Score,
	ScoredLine,
	ScoreOutcome,
} from './score.ts';
export { ENGINE_VERSION, scoreAnswer } from './score-answer.ts';
