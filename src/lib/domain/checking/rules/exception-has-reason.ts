import type { Rule } from '../rule.ts';

/** Reported where exceptions are applied, when everything else has been said. */
export const exceptionHasReason: Rule = {
	id: 'CK9',
	title: 'An exception names a rule, has a reason, and is needed',
	why: 'A warning may be allowed in the file that causes it: `<!-- allow CK21: … -->` in any prose for the whole file, `# allow CK11: …` in YAML for its own line or, alone on a line, for the next one. Without a reason it does nothing; one that allows nothing any more should go.',
	severity: 'warning',
	isSuppressible: false,
	example: {
		on: 'case',
		wrong: '<!-- allow CK21 -->\nNever shown.',
		right: 'Never shown.',
	},
};
