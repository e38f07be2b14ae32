/** What a newcomer does once from one end to the other, in this order. */
export const GUIDE_STEPS = ['chart', 'diagnosis', 'service', 'pointer', 'submit', 'score'] as const;

export type GuideStep = (typeof GUIDE_STEPS)[number];

/** A sheet as far as the guide looks at it. */
export interface GuidedSheet {
	/** Whether the chart was read to its end. */
	readonly isChartRead: boolean;
	/** By row; whether what stands there is a code that can be used. Whether it is right is not asked. */
	readonly diagnoses: readonly boolean[];
	readonly services: readonly { readonly isCode: boolean; readonly pointers: readonly string[] }[];
	/** The letters of the diagnosis rows that hold something. */
	readonly letters: readonly string[];
}

/**
 * Which steps a sheet has behind it. A step is done by what stands there now: what is taken out again is
 * to be done again. Nothing here knows a key. [UI60]
 */
export function stepsDone({
	isChartRead,
	diagnoses,
	services,
	letters,
}: GuidedSheet): ReadonlySet<GuideStep> {
	const done = new Set<GuideStep>();
	if (isChartRead) done.add('chart');
	if (diagnoses.some((isCode) => isCode)) done.add('diagnosis');
	if (services.some(({ isCode }) => isCode)) done.add('service');
	const points = services.some(
		({ isCode, pointers }) => isCode && pointers.some((letter) => letters.includes(letter)),
	);
	if (points) done.add('pointer');
	return done;
}

/** The first step that is still to be done; null where none is. */
export function nextStep(done: ReadonlySet<GuideStep>): GuideStep | null {
	return GUIDE_STEPS.find((step) => !done.has(step)) ?? null;
}
