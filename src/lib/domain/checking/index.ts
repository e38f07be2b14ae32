export { checkCase } from './check-case.ts';
export type { CheckingAids } from './check-case.ts';
export { answerOf } from './check-key-by-itself.ts';
