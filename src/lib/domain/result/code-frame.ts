import type { Problem } from './problem.ts';
import { openTextLines } from './text-lines.ts';

/** How many lines are shown before and after the one that is meant. */
const CONTEXT = 2;
/** A line of a chart can be a whole paragraph: of longer ones only the part around the place is shown. */
const WIDEST = 96;

/**
 * Draws the place of a problem: its line, two lines on either side, and a caret under the column.
 * Tabs are repeated before the caret, so it stands right whatever their width. [RE4]
 */
export function codeFrame(
	text: string,
	problem: Pick<Problem, 'line' | 'column' | 'length'>,
): string {
	const lines = openTextLines(text);
	const { line, column, length = 1 } = problem;
	const first = Math.max(1, line - CONTEXT);
	const last = Math.min(lines.count, line + CONTEXT);
	const width = String(last).length;
	const drawn: string[] = [];
	for (let number = first; number <= last; number++) {
		const isMeant = number === line;
		const whole = lines.lineAt(number);
		const from = isMeant ? windowStart(whole, column) : 0;
		const gutter = `${isMeant ? '>' : ' '} ${String(number).padStart(width)} |`;
		drawn.push(`${gutter} ${cut(whole, from)}`.trimEnd());
		if (!isMeant) continue;
		const before = `${from > 0 ? ' ' : ''}${whole.slice(from, column - 1)}`;
		const room = Math.max(from + WIDEST - (column - 1), 1);
		const carets = '^'.repeat(Math.max(1, Math.min(length, room, whole.length - column + 1)));
		drawn.push(`${' '.repeat(width + 2)} | ${before.replace(/[^\t]/g, ' ')}${carets}`);
	}
	return drawn.join('\n');
}

/** Where to begin so that the column is seen with some of what stands before it. */
function windowStart(line: string, column: number): number {
	if (line.length <= WIDEST || column < WIDEST - 16) return 0;
	return Math.max(0, Math.min(column - 1 - WIDEST / 2, line.length - WIDEST));
}

function cut(line: string, from: number): string {
	// A control character would speak to the terminal instead of being shown.
	const shown = line.slice(from, from + WIDEST).replace(/[^\P{Cc}\t]/gu, '\uFFFD');
	return `${from > 0 ? '…' : ''}${shown}${from + WIDEST < line.length ? '…' : ''}`;
}
