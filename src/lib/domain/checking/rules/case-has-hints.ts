import type { CheckedRule } from '../rule.ts';
import { bodyOf, sectionOf } from '../written-case.ts';

const FEWEST_HINTS = 2;

/** A learner who is stuck should have somewhere to go that is not the answer. */
export const caseHasHints: CheckedRule = {
	id: 'CK24',
	title: 'A case has at least two hints',
	why: 'Hints are taken one at a time and cost learning credit, never the headline. The first says where to look, the next what to ask there; none names the answer.',
	severity: 'hint',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: '1. Read the medications. Mind the depth.',
		right: '1. Read the medications.\n2. Mind the depth.',
	},
	check({ written, read }, report) {
		const section = sectionOf(written, 'Hints');
		const count =
			section === null ? 0 : (bodyOf(written, section).match(/^\d+\.[ \t]+\S/gm)?.length ?? 0);
		if (count >= FEWEST_HINTS || (section === null && read === null)) return;
		const where = section?.headingLine ?? { start: 0, end: 0 };
		const have = count === 0 ? 'no hints' : 'one hint';
		report(where, `The case has ${have}; give learners two or more to go by.`);
	},
};
