/** What a key asks of the workspace as a whole. */
export type WorkspaceCommand =
	'submit' | 'save' | 'go-to-chart' | 'go-to-sheet' | 'mark-passage' | 'say-how-sure' | 'show-keys';

/** The part of a keyboard event that matters here. */
export interface PressedKey {
	readonly key: string;
	/** The place on the keyboard: with Alt, a Mac types another character. */
	readonly code: string;
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
}

const WITH_ALT: Readonly<Record<string, WorkspaceCommand>> = {
	Digit1: 'go-to-chart',
	Digit2: 'go-to-sheet',
	KeyM: 'mark-passage',
	KeyC: 'say-how-sure',
};

/**
 * Reads a key press as a command; null where it is for whatever has the focus. A question mark is a
 * command only where nothing is being typed. [UI14]
 */
export function readWorkspaceKey(pressed: PressedKey, isTyping: boolean): WorkspaceCommand | null {
	const { key, code, altKey } = pressed;
	const isCommand = pressed.ctrlKey || pressed.metaKey;
	if (isCommand && altKey) return null;
	if (isCommand && key === 'Enter') return 'submit';
	if (isCommand && key.toLowerCase() === 's') return 'save';
	if (altKey) return WITH_ALT[code] ?? null;
	return key === '?' && !isCommand && !isTyping ? 'show-keys' : null;
}

/** States whether keys pressed in an element are text for it. */
export function takesText(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLInputElement ||
		target instanceof HTMLTextAreaElement ||
		target instanceof HTMLSelectElement
	);
}
