import { codeOf } from './written-key.ts';
import type { WrittenPart, WrittenWrong } from './written-key.ts';

/** Wrong answers of a part that a right answer may give as they stand, alone or together. */
export function wrongButRight({ lines, optional, wrong }: WrittenPart): Set<WrittenWrong> {
	const right = new Set([...lines, ...optional].map(({ code }) => codeOf(code)));
	return new Set(
		wrong.filter(
			({ has, isSlip }) =>
				!isSlip && has.length > 0 && has.every((code) => right.has(codeOf(code))),
		),
	);
}
