import type { AttemptName } from './learner-event.ts';
import type { FindingMark } from './lessons.ts';
import { markText } from './lessons.ts';

/** A learner's own note on a finding. */
export interface FindingNote {
	readonly attempt: AttemptName;
	readonly finding: FindingMark;
	/** Never empty; an emptied note is taken away. */
	readonly note: string;
	/** When it was last written, ISO, UTC. */
	readonly at: string;
}

/** The longest note that is kept, in characters as a reader counts them. */
export const LONGEST_FINDING_NOTE = 2000;

/**
 * Makes a note of whatever was typed: line breaks and tabs stay, control and direction-changing
 * characters go. Its length is left alone, so that nothing is cut off unseen. [LE21]
 */
export function cleanNote(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
		.replace(/[^\P{Cc}\n\t]/gu, '')
		.replace(/\p{Bidi_Control}|\p{Cs}/gu, '')
		.trim();
}

/** States whether a note can be kept as it is. */
export function isNoteTooLong(note: string): boolean {
	return note.length > LONGEST_FINDING_NOTE && [...note].length > LONGEST_FINDING_NOTE;
}

/** The name of a finding of a learner as one text; equal texts are one finding. */
export function findingText(attempt: AttemptName, finding: FindingMark): string {
	return `${attempt.caseId} ${String(attempt.number)} ${markText(finding)}`;
}
