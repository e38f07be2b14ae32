import type { Rule } from './rule.ts';

/*
 * What the reader of case files refuses (domain/content). These are errors without exceptions: a file
 * that breaks one cannot be taught from.
 */

/** The parts all rules of the format share. */
const FORMAT = { severity: 'error', isSuppressible: false } as const;

export const RULES_OF_FORMAT: readonly Rule[] = [
	{
		...FORMAT,
		id: 'CO5',
		title: 'A table of content/codes is whole and no code stands in it twice',
		why: 'A bad or repeated row is left out and named by its line, so that the rest can be used; a table without one of its columns is refused.',
		example: { on: 'table', wrong: '11,Office\n11,Clinic', right: '11,Office' },
	},
	{
		...FORMAT,
		id: 'CF1',
		title: 'A case file is front matter, then sections',
		why: 'Front matter stands between two lines of three hyphens; then come ## sections with ### parts. Headings inside code fences are text, and a fence is closed.',
		example: { on: 'case', wrong: '# Code this visit', right: 'Code this visit' },
	},
	{
		...FORMAT,
		id: 'CF2',
		title: 'The YAML can be read',
		why: 'Nothing in it becomes a number, so 00100 stays 00100. Anchors, aliases and repeated fields are refused: write values out.',
		example: { on: 'case', wrong: 'minutes: 8\nminutes: 9', right: 'minutes: 8' },
	},
	{
		...FORMAT,
		id: 'CF3',
		title: 'Every field is one we know',
		why: 'A misspelt field would be passed over in silence, and what it says would be missing.',
		example: { on: 'case', wrong: 'minuts: 8\nminutes: 8', right: 'minutes: 8' },
	},
	{
		...FORMAT,
		id: 'CF4',
		title: 'Every field is there and has its form',
		why: 'A field that is missing or of the wrong form cannot be guessed.',
		example: { on: 'case', wrong: 'difficulty: 7', right: 'difficulty: 2' },
	},
	{
		...FORMAT,
		id: 'CF5',
		title: 'Every section is one we know',
		why: 'The sections are Chart, Task, Reference, Key, Rationale, Hints and Instructor notes. What a learner may see is built by naming it, so text under another heading would be shown to nobody.',
		example: { on: 'case', wrong: '## Instructors notes', right: '## Instructor notes' },
	},
	{
		...FORMAT,
		id: 'CF6',
		title: 'The sections a case needs are there, once each',
		why: 'Chart, Task, Key and Rationale are needed. The key stands in one yaml fence, the chart is divided by ### headings, and headings are unique within a section.',
		example: { on: 'case', wrong: '### Exam\n\nLungs clear.\n\n### Exam', right: '### Exam' },
	},
	{
		...FORMAT,
		id: 'CF7',
		title: 'A case file has at most 64 × 1024 characters',
		why: 'Longer ones take the markdown renderer seconds, and learners hours.',
		example: {
			on: 'case',
			wrong: 'Never shown, and so on.\n',
			right: 'Never shown.',
			times: 3000,
		},
	},
	{
		...FORMAT,
		id: 'CF8',
		title: 'Inside a key every reference leads somewhere',
		why: 'after, first, instead, pairs and pointers name lines of the key by code or id; a service line points to at most four diagnoses.',
		example: { on: 'case', wrong: 'after: E11.62', right: 'after: E11.621' },
	},
];
