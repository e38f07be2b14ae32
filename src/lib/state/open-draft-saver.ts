import type { AnyAnswer } from '#domain/learning';
import type { WorkspaceView } from '#domain/presenting';
import { isEncounter } from './draft-reply.ts';
import { DraftSaver } from './draft-saver.svelte.ts';
import type { Notes } from './work-notes.svelte.ts';

/** What a saver needs to know of a page, whatever is worked on there. */
export interface SavedPage<Given extends AnyAnswer> {
	/** Where drafts are sent. */
	readonly url: string;
	readonly attempt: number;
	readonly draftRevision: number;
	readonly learnerMark: string;
	readonly draftSavedAt: string | null;
	readonly answer: Given;
	readonly work: Notes;
	readonly isAnswer: (value: unknown) => value is Given;
}

/** A saver for a workspace, in the browser's own world. `seconds` tells what was counted so far. */
export function openDraftSaver(workspace: WorkspaceView, seconds: () => number | null): DraftSaver {
	const url = `/coding/${encodeURIComponent(workspace.caseId)}/draft`;
	return openSaver({ ...workspace, url, isAnswer: isEncounter }, seconds);
}

/** A saver for any page. */
export function openSaver<Given extends AnyAnswer>(
	page: SavedPage<Given>,
	seconds: () => number | null,
): DraftSaver<Given> {
	return new DraftSaver({
		url: page.url,
		attempt: page.attempt,
		revision: page.draftRevision,
		learner: page.learnerMark,
		savedAt: page.draftSavedAt,
		answer: page.answer,
		notes: page.work,
		isAnswer: page.isAnswer,
		seconds,
		send: (url, init) => fetch(url, init),
		after: (milliseconds, run) => {
			const timer = setTimeout(run, milliseconds);
			return () => clearTimeout(timer);
		},
	});
}
