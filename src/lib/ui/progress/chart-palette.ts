/** The colours and the typeface of the page, as they are where a chart stands. */
export interface ChartPalette {
	readonly ink: string;
	readonly inkSecond: string;
	readonly inkThird: string;
	readonly rule: string;
	readonly edge: string;
	readonly paper: string;
	readonly pen: string;
	readonly font: string;
}

/** Reads the tokens that hold now: light, dark or print. */
export function readPalette(element: Element): ChartPalette {
	const style = getComputedStyle(element);
	const token = (name: string) => style.getPropertyValue(name).trim();
	return {
		ink: token('--ink'),
		inkSecond: token('--ink-2'),
		inkThird: token('--ink-3'),
		rule: token('--rule'),
		edge: token('--edge'),
		paper: token('--paper'),
		pen: token('--accent'),
		font: token('--sans'),
	};
}
