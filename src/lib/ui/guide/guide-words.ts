import type { GuideStep } from '$lib/state/guide-steps.ts';

/** What a step is called, what to do, and where it is done. */
export interface GuideWords {
	readonly title: string;
	readonly words: string;
	/** What to do where no script runs, if that is something else. */
	readonly plainly?: string;
	/** The id of the place on the page. */
	readonly place: string;
}

/* Nothing in here is about the case: what belongs on the sheet is for its reader to find. */
export const GUIDE_WORDS: Readonly<Record<GuideStep, GuideWords>> = {
	chart: {
		title: 'Read the chart',
		words: 'Read the record to its end. Why was this done, what was done, and what is certain?',
		place: 'chart',
	},
	diagnosis: {
		title: 'Write the diagnosis',
		words:
			'In box A, type the reason in a word of the chart. Choose a code with the arrow keys and Enter.',
		plainly: 'In box A, write the code of the reason. Codes are looked up only where scripts run.',
		place: 'dx.0.code',
	},
	service: {
		title: 'Write the service',
		words:
			'On line 1, type what was done, and choose the code that says how much of it was done here.',
		plainly: 'On line 1, write the code of what was done; it says how much of it was done here.',
		place: 'px.0.code',
	},
	pointer: {
		title: 'Point it',
		words: 'Under Pointers, write A: line 1 was done because of diagnosis A.',
		place: 'px.0.pointers',
	},
	submit: {
		title: 'Submit',
		words:
			'Submit for scoring. Until then nobody says what is right; after that, all is explained.',
		place: 'submit',
	},
	score: {
		title: 'Read your sheet',
		words: 'Open a Why, or follow a code: it lights the words of the chart that it rests on.',
		place: 'sheet',
	},
};
