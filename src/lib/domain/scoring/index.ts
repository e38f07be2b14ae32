export {
	blankAnswer,
	DIAGNOSIS_LETTERS,
	MOST_MODIFIERS,
	MOST_POINTERS,
	MOST_PROCEDURES,
} from './answer.ts';
export type { Answer, Confidence, DiagnosisEntry, ProcedureEntry, QueryEntry } from './answer.ts';
export { confidenceOf } from './confidence-figures.ts';
export { compareLevels } from './em-level.ts';
export { citedIndicators } from './judge-query.ts';
export type { FeeSchedule } from './money-effect.ts';
export { cleanProse } from './clean-prose.ts';
export { LONGEST_QUERY, readAnswerForm, readAnswerJson } from './read-answer.ts';
export type { AnswerReading, FieldProblem } from './read-answer.ts';
export type {
	AuditFigure,
	ConfidenceFigures,
	Dimension,
	DimensionName,
	Figure,
	Finding,
	FindingType,
	HintCost,
	LineStatus,
	MoneyEffect,
	MoneyLine,
	Score,
	ScoredLine,
	ScoreOutcome,
} from './score.ts';
export { COST_OF_A_HINT, ENGINE_VERSION, scoreAnswer } from './score-answer.ts';
export type { ScoringAids } from './score-answer.ts';
