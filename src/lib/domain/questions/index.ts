export { checkQuestions } from './check-questions.ts';
export { domainsOf, EXAMS, tasksOf } from './exam-plan.ts';
export type { ExamId } from './exam-plan.ts';
export { LETTERS, OPTION_COUNT } from './question.ts';
export type { Letter, Question, QuestionCase, QuestionFile, QuestionKey } from './question.ts';
export type { QuestionAids } from './question-rule.ts';
export { questionRuleTable } from './question-rules.ts';
export { readQuestionFile } from './read-question-file.ts';
