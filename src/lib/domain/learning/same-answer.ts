import type { AnyAnswer } from './any-attempt.ts';
import type { Work } from './work.ts';

/** States whether two answers say the same, row by row. */
export function isSameAnswer(left: AnyAnswer, right: AnyAnswer): boolean {
	return left === right || answerText(left) === answerText(right);
}

/** States whether two pieces of work are the same, time and notes included. */
export function isSameWork(left: Work, right: Work): boolean {
	return left === right || inOneOrder(left) === inOneOrder(right);
}

/**
 * Writes an answer so that equal answers give equal text, whatever the order in which the fields of
 * the object came to be. It writes every field there is: one that were forgotten here could be changed
 * by a learner without the change being saved.
 */
export function answerText(answer: AnyAnswer): string {
	return inOneOrder(answer);
}

function inOneOrder(written: AnyAnswer | Work): string {
	return JSON.stringify(written, (_, value: unknown) => {
		const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
		if (!isPlain) return value;
		return Object.fromEntries(Object.entries(value).sort(byName));
	});
}

function byName([left]: [string, unknown], [right]: [string, unknown]): number {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
