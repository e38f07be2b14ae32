import type { Fix, Problem } from './problem.ts';
import { openTextLines } from './text-lines.ts';

/** Makes the edit a problem offers; the text as it is where it offers none, or none that fits. [RE5] */
export function applyFix(text: string, { fix }: Pick<Problem, 'fix'>): string {
	return fix === undefined ? text : applyEdits(text, [fix]);
}

/** Makes every edit that problems offer. Of edits that touch the same characters the first is made. [RE5] */
export function applyFixes(text: string, problems: readonly Pick<Problem, 'fix'>[]): string {
	return applyEdits(
		text,
		problems.flatMap(({ fix }) => fix ?? []),
	);
}

function applyEdits(text: string, fixes: readonly Fix[]): string {
	const lines = openTextLines(text);
	const edits = fixes
		.flatMap((fix) => {
			const start = lines.offsetOf(fix);
			const end = (start ?? 0) + fix.length;
			return start === null || end > text.length ? [] : [{ start, end, text: fix.text }];
		})
		.sort((left, right) => left.start - right.start);
	let done = 0;
	let edited = '';
	for (const { start, end, text: instead } of edits) {
		if (start < done) continue;
		edited += text.slice(done, start) + instead;
		done = end;
	}
	return edited + text.slice(done);
}
