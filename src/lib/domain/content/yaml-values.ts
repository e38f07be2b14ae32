import { z } from 'zod';

/*
 * The shapes values take in failsafe YAML, where everything is a string, a list or a map. Messages
 * finish the sentence `The field "x" …`, which is how readYaml shows them.
 */

const IS_TEXT = 'must be text';

/** Text with something in it. */
export function text() {
	return z.string({ error: IS_TEXT }).trim().min(1, { error: 'must not be empty' }).max(2000, {
		error: 'must be shorter than 2,000 characters',
	});
}

/** A kebab-case name, such as an id or a skill. */
export function name() {
	return text().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, {
		error: 'must be lower-case words joined by hyphens',
	});
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number) {
	const error = `must be a whole number from ${String(least)} to ${String(most)}`;
	return text()
		.regex(/^\d{1,6}$/, { error })
		.transform(Number)
		.refine((value) => value >= least && value <= most, { error });
}

/** A real date, ISO. */
export function isoDate() {
	return text().refine(isRealDate, { error: 'must be a date such as 2026-02-12' });
}

function isRealDate(value: string): boolean {
	const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []).map(Number);
	if (year === undefined || month === undefined || day === undefined) return false;
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** One of a fixed set of words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
	return z.enum(words, { error: `must be one of: ${words.join(', ')}` });
}

/** A list; missing counts as empty. */
export function list<Item extends z.ZodType>(item: Item) {
	return z
		.array(item, { error: 'must be a list' })
		.max(200, { error: 'is too long a list' })
		.default([]);
}

/** One text or a list of texts. */
export function oneOrMore() {
	return z
		.union([text().transform((value) => [value]), z.array(text())], {
			error: 'must be text or a list of texts',
		})
		.default([]);
}

/** A value the author may leave out or write as `null`. */
export function maybe<Inner extends z.ZodType>(inner: Inner) {
	return z
		.union([z.literal(['null', '', '~']).transform(() => null), inner])
		.optional()
		.transform((value) => value ?? null);
}
