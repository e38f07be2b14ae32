export { formatProblem, hasErrors } from './problem.ts';
export type { Problem, Severity } from './problem.ts';
export { nearestWord } from './nearest-word.ts';
export { refuse, succeed } from './result.ts';
export type { Result } from './result.ts';
