import type { Rule } from '../rule.ts';

/** Reported where several files are checked together. */
export const idIsItsOwn: Rule = {
	id: 'CK29',
	title: 'An id belongs to one case for ever',
	why: 'Attempts are stored under the id of their case. Where two files claim one id only the first is shown, and what was learnt from the other is counted for it.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'second case',
		wrong: 'id: test-heel-ulcer',
		right: 'id: test-heel-ulcer-again',
		at: 'id: test-heel-ulcer',
	},
};
