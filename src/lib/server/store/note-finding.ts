import { cleanNote, findAttempt, findNote, markText } from '#domain/learning';
import type { AttemptName, FindingMark } from '#domain/learning';
import type { OpenLearner } from './open-learner.ts';

/** A note as it was typed; blank to take the one there is away. */
export interface NoteToKeep {
	readonly attempt: AttemptName;
	readonly finding: FindingMark;
	readonly note: string;
}

export type NoteOutcome =
	| { readonly state: 'kept'; readonly note: string }
	/** The record holds no such finding: another record, or a score that has been replaced. */
	| { readonly state: 'no-such-finding' };

/** Keeps a learner's note beside a finding. Keeping the note there is already is no event. */
export async function noteFinding(
	learner: OpenLearner,
	{ attempt, finding, note }: NoteToKeep,
	now: Date,
): Promise<NoteOutcome> {
	const { record } = learner;
	const mark = markText(finding);
	const known = findAttempt(record, attempt)?.lessons.mistakes;
	if (!known?.some((mistake) => markText(mistake) === mark)) return { state: 'no-such-finding' };
	const cleaned = cleanNote(note);
	if (cleaned !== (findNote(record, attempt, finding)?.note ?? '')) {
		const event = { type: 'finding-noted', attempt, finding, note: cleaned } as const;
		await learner.append([{ at: now.toISOString(), event }]);
	}
	return { state: 'kept', note: cleaned };
}
