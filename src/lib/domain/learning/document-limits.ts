/** The most events (submissions, scores, notes and steps of sittings) an imported file may bring. */
export const MOST_IMPORTED_EVENTS = 20_000;

const LONGEST_TEXT = 10_000;
const LONGEST_LIST = 20_000;
const DEEPEST = 12;
const MOST_VALUES = 5_000_000;

/**
 * Says what is too much in a value that came from outside, or null where nothing is: texts, lists,
 * depth and sheer amount. It walks with a stack of its own, so that depth can not exhaust the real one.
 */
export function excessIn(root: unknown): string | null {
	const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
	let values = 0;
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		const { value, depth } = at;
		values += 1;
		if (values > MOST_VALUES) return 'The file holds too many values.';
		if (depth > DEEPEST) return 'The file is nested too deeply.';
		if (typeof value === 'string') {
			const excess = excessInText(value);
			if (excess !== null) return excess;
		} else if (Array.isArray(value)) {
			if (value.length > LONGEST_LIST) return `A list has more than ${LONGEST_LIST} entries.`;
			for (const entry of value) open.push({ value: entry, depth: depth + 1 });
		} else if (typeof value === 'object' && value !== null) {
			for (const [name, entry] of Object.entries(value)) {
				const excess = excessInText(name);
				if (excess !== null) return excess;
				open.push({ value: entry, depth: depth + 1 });
			}
		}
	}
	return null;
}

function excessInText(text: string): string | null {
	if (text.length > LONGEST_TEXT) return `A text is longer than ${LONGEST_TEXT} characters.`;
	if (/[^\P{Cc}\n\r\t]/u.test(text)) return 'A text holds control characters.';
	return null;
}
