import { codeOf } from './written-key.ts';
import type { WrittenPart } from './written-key.ts';

/** Codes that a part names as wrong, alone or together, although a right answer may hold all of them. */
export function wrongCodesThatAreRight({ lines, optional, wrong }: WrittenPart): Set<string> {
	const right = new Set([...lines, ...optional].map(({ code }) => codeOf(code)));
	const isRight = (codes: readonly string[]) =>
		codes.length > 0 && codes.every((code) => right.has(code));
	return new Set(wrong.map(({ has }) => has.map(codeOf)).filter(isRight).flat());
}
