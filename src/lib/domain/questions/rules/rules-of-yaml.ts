import type { Rule } from '#domain/checking';
import { FORMAT } from '../question-rule.ts';

/** What reading the YAML itself complains of. These have no check of their own. */
export const RULES_OF_YAML: readonly Rule[] = [
	{
		...FORMAT,
		id: 'QU2',
		title: 'The YAML of a questions file can be read',
		why: 'Nothing in it becomes a number. Anchors, aliases and repeated fields are refused: write values out.',
		example: {
			on: 'questions',
			wrong: 'status: published\nstatus: draft',
			right: 'status: published',
		},
	},
	{
		...FORMAT,
		id: 'QU3',
		title: 'Every field of a questions file is one we know',
		why: 'A misspelt field would be passed over in silence, and what it says would be missing.',
		example: {
			on: 'questions',
			wrong: 'keeporder: true',
			right: 'keep-order: false',
		},
	},
	{
		...FORMAT,
		id: 'QU4',
		title: 'Every field of a questions file is there and has its form',
		why: 'A field that is missing or of the wrong form can not be guessed.',
		example: { on: 'questions', wrong: 'code-year: this', right: 'code-year: 2026' },
	},
];
