import type { QuestionRevision } from '#domain/presenting';
import type { RevisionStore } from '#server/revision-store';
import { holdRevisions } from './hold-revisions.ts';
import { loadQuestions } from './library/load-questions.ts';

/** Reads questions files as they stood when a sitting began. */
export interface QuestionReader {
	/** Null where this server does not hold the revision, or can no longer read it. */
	read(hash: string): Promise<QuestionRevision | null>;
}

/** More than all files of one exam, so that a sitting renders nothing twice. */
const MOST_HELD = 120;

/** Opens a reader that renders each kept revision once and forgets the one asked for least recently. [LI17] */
export function openQuestionReader(
	kept: Pick<RevisionStore, 'read'>,
	mostHeld = MOST_HELD,
): QuestionReader {
	const load = async (hash: string) => {
		const text = await kept.read(hash);
		if (text === null) return null;
		const loaded = loadQuestions(`revision ${hash}`, text);
		return loaded.ok ? loaded.value : null;
	};
	return { read: holdRevisions(load, mostHeld) };
}
