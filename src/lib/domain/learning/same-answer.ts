import type { Answer } from '#domain/scoring';

/** States whether two answers say the same, row by row. */
export function isSameAnswer(left: Answer, right: Answer): boolean {
	return left === right || answerText(left) === answerText(right);
}

/**
 * Writes an answer so that equal answers give equal text, whatever the order in which the fields of
 * the object came to be.
 */
export function answerText(answer: Answer): string {
	return JSON.stringify([
		answer.diagnoses.map(({ code }) => code),
		answer.procedures.map(({ code, modifiers, units, pointers }) => [
			code,
			modifiers,
			units,
			pointers,
		]),
	]);
}
