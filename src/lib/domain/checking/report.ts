import type { Problem, TextLines } from '#domain/result';
import type { Rule } from './rule.ts';
import type { Span } from './span.ts';

/** As much of a file under check as placing a problem takes. */
export interface PlacedText {
	readonly file: string;
	readonly text: string;
	readonly lines: TextLines;
}

/** What may be said beside the sentence. */
export interface Advice {
	readonly suggestion: string;
	/** Where the suggestion goes; without it, it takes the place of what is reported. */
	readonly at?: Span;
	/** What to write there, where that is not the suggestion as it stands. */
	readonly text?: string;
}

/** Notes a problem of one rule at a span of the file. */
export type Report = (where: Span, message: string, advice?: Advice | null) => void;

/** Makes the reporter of a rule, so that every problem carries the rule's own number and severity. */
export function reporterOf(
	{ id, severity }: Pick<Rule, 'id' | 'severity'>,
	written: PlacedText,
	problems: Problem[],
): Report {
	return (where, message, advice = null) => {
		const length = lengthOnLine(written, where);
		problems.push({
			code: id,
			severity,
			message,
			file: written.file,
			...written.lines.placeOf(where.start),
			...(length > 0 ? { length } : {}),
			...(advice === null ? {} : adviceOn(written, where, advice)),
		});
	};
}

/** The suggestion of a problem, with the edit that follows it. */
export function adviceOn(
	{ lines }: Pick<PlacedText, 'lines'>,
	where: Span,
	{ suggestion, at = where, text = suggestion }: Advice,
): Pick<Problem, 'suggestion' | 'fix'> {
	return {
		suggestion,
		fix: { ...lines.placeOf(at.start), length: at.end - at.start, text },
	};
}

/** How much of a span stands on its first line. */
export function lengthOnLine({ text }: Pick<PlacedText, 'text'>, { start, end }: Span): number {
	const stretch = text.slice(start, end);
	return /[\r\n]/.exec(stretch)?.index ?? stretch.length;
}
