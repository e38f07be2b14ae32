import type { BenchResult } from '../bench.ts';
import { roundTo } from './round-to.ts';
import type { PageWeight } from './weigh-files.ts';

/**
 * What the project promises for a page to read, for the one to work in, and for the one that draws charts
 * once it stands: its own script and, after it, what draws. A KB is 1,000 bytes.
 */
const MOST_SCRIPT_KB = { reading: 60, working: 120, charting: 120 } as const;

export interface JudgedWeight {
	readonly name: string;
	readonly use: keyof typeof MOST_SCRIPT_KB;
	readonly weight: PageWeight;
}

/** Holds the script of each page against its budget, and states what else it weighs. */
export function judgeWeights(pages: readonly JudgedWeight[]): BenchResult {
	const judged = pages.map(judgeOne);
	return {
		passed: judged.every(({ passed }) => passed),
		figures: Object.fromEntries(judged.flatMap(({ figures }) => Object.entries(figures))),
		sentences: judged.flatMap(({ sentences }) => sentences),
	};
}

function judgeOne({ name, use, weight }: JudgedWeight): BenchResult {
	const script = kilobytes(weight.scripts);
	const inline = kilobytes(weight.inline);
	const style = kilobytes(weight.styles);
	const html = kilobytes(weight.html);
	const font = kilobytes(weight.fonts);
	const most = MOST_SCRIPT_KB[use];
	const passed = weight.scripts < most * 1000;
	return {
		passed,
		figures: {
			[`${name}ScriptKB`]: script,
			[`${name}InlineKB`]: inline,
			[`${name}StyleKB`]: style,
			[`${name}FontKB`]: font,
			[`${name}HtmlKB`]: html,
		},
		sentences: [
			`${name}: ${script} KB of script, ${inline} of it in the page itself (under ${most} is promised${passed ? '' : ', AND MISSED'}), ${style} of style, ${html} of page, gzipped; ${font} KB of fonts.`,
		],
	};
}

function kilobytes(bytes: number): number {
	return roundTo(1, bytes / 1000);
}
