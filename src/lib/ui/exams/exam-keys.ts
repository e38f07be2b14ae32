/** What a key means in a sitting. */
export type ExamKey =
	| { readonly act: 'choose' | 'strike'; readonly position: number }
	| { readonly act: 'next' | 'previous' | 'flag' };

const LETTERS = ['a', 'b', 'c', 'd'];

/** Reads a key press: A to D choose, with Shift they strike out; N and P go on and back, F flags. Null where it means nothing here. [UI53] */
export function readExamKey(event: {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
	readonly isTyping: boolean;
}): ExamKey | null {
	if (event.isTyping || event.ctrlKey || event.metaKey || event.altKey) return null;
	const key = event.key.toLowerCase();
	const position = LETTERS.indexOf(key);
	if (position !== -1) return { act: event.shiftKey ? 'strike' : 'choose', position };
	if (key === 'n') return { act: 'next' };
	if (key === 'p') return { act: 'previous' };
	return key === 'f' ? { act: 'flag' } : null;
}

/** States whether letters pressed in an element are text. */
export function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement)
		return !['radio', 'checkbox', 'button'].includes(target.type);
	return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
