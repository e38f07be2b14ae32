import type { CheckedRule } from '../rule.ts';
import { matchesIn, proseOf } from '../shown-text.ts';

/** Numbers by which a real person could be found: US social security and non-fictional phone numbers. */
const PRIVATE = [
	{
		shape: /\b\d{3}-\d{2}-\d{4}\b/g,
		what: 'This looks like a social security number; leave it out.',
	},
	{
		// Seven digits before a unit are a range of doses or counts.
		shape:
			/\b\d{3}\.\d{3}\.\d{4}\b|(?:\(\d{3}\) ?|\b\d{3}-)\d{3}-\d{4}\b|\b\d{3}-\d{4}\b(?! ?(?:m?c?g|kg|m?L|ml|cc|units?|IU|m?Eq|k?cal|cells|steps|[cm]m|ng|pg|K|%|\/))/g,
		what: 'This looks like a real phone number; fictional ones are 555-0100 to 555-0199.',
	},
];

const FICTIONAL = /555[-.]01\d{2}$/;

/** Nothing in a case may lead to a real person. */
export const personIsFictional: CheckedRule = {
	id: 'CK5',
	title: 'Nothing looks like a real social security or phone number',
	why: 'Every patient is invented. A number that could be somebody’s has no place in a case, in its rationale or in its notes; 555-0100 to 555-0199 are kept free for fiction.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'case',
		wrong: 'Reached at 212-736-5000.',
		right: 'Reached at 212-555-0142.',
	},
	check({ written }, report) {
		for (const text of proseOf(written)) {
			for (const { shape, what } of PRIVATE) {
				for (const { words, span } of matchesIn(text, shape)) {
					if (!FICTIONAL.test(words)) report(span, what);
				}
			}
		}
	},
};
