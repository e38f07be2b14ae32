import { dateOfService, factOf } from '../facts-of-case.ts';
import type { CheckedRule } from '../rule.ts';

/** The first and last day on which all code sets of the tables hold together. */
const FIRST = '2026-01-01';
const LAST = '2026-03-31';

/** Outside the window a case needs a reason, and is worth a comment that gives it. */
export const dateIsInCodeYear: CheckedRule = {
	id: 'CK22',
	title: 'The date of service lies between 1 January and 31 March 2026',
	why: 'In these three months ICD-10-CM FY2026, CPT 2026 and the January HCPCS file all hold, so a learner never has to ask which book to open. A case that teaches a change of the code year says so: `# allow CK22: teaches …`.',
	severity: 'hint',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: 'dos: 2025-12-30',
		right: '# allow CK22: teaches a change of the year\ndos: 2025-12-30',
		at: 'dos: 2026-02-12',
	},
	check({ written }, report) {
		const dos = dateOfService(written);
		const where = factOf(written, 'dos');
		if (dos === null || where === null || (dos >= FIRST && dos <= LAST)) return;
		report(where, `${dos} is outside ${FIRST} to ${LAST}, where all code tables hold.`);
	},
};
