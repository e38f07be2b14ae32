/** Door to the exam hall: what its pages show and what they ask for. */
export { actByForm, lookUp } from './exams/act-in-sitting.ts';
export { openDrills, openExamHall, openExamStart } from './exams/open-exam-hall.ts';
export { questionBank } from './exams/question-bank.ts';
export { openResult } from './exams/open-result.ts';
export { openSitting } from './exams/open-sitting.ts';
export { startDrill, startExam } from './exams/start-sitting.ts';
