export { applyFix, applyFixes } from './apply-fix.ts';
export { codeFrame } from './code-frame.ts';
export { formatProblem, hasErrors } from './problem.ts';
export type { Fix, Problem, Severity } from './problem.ts';
export { nearestWord } from './nearest-word.ts';
export { refuse, succeed } from './result.ts';
export type { Result } from './result.ts';
export { openTextLines } from './text-lines.ts';
export type { TextLines, TextPlace } from './text-lines.ts';
