import type { Answer } from '#domain/scoring';

/** States whether two answers say the same, row by row. */
export function isSameAnswer(left: Answer, right: Answer): boolean {
	return left === right || answerText(left) === answerText(right);
}

/**
 * Writes an answer so that equal answers give equal text, whatever the order in which the fields of
 * the object came to be. It writes every field there is: one that were forgotten here could be changed
 * by a learner without the change being saved.
 */
export function answerText(answer: Answer): string {
	return JSON.stringify(answer, (_, value: unknown) => {
		const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
		if (!isPlain) return value;
		return Object.fromEntries(Object.entries(value).sort(byName));
	});
}

function byName([left]: [string, unknown], [right]: [string, unknown]): number {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
