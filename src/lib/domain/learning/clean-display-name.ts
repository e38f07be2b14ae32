/** The longest display name that is kept, in characters as a reader counts them. */
export const LONGEST_DISPLAY_NAME = 60;

/**
 * Makes a display name of whatever was typed: one line, no control or direction-changing characters
 * (a name must not be able to rearrange the page it stands on), single spaces, not too long.
 */
export function cleanDisplayName(text: string): string {
	const oneLine = text
		.normalize('NFC')
		.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
		.replace(/\p{Bidi_Control}/gu, '')
		.replace(/\p{Cs}/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
	return [...oneLine].slice(0, LONGEST_DISPLAY_NAME).join('').trim();
}
