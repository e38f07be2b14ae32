import type { WorkspaceView } from '#domain/presenting';
import { DraftSaver } from './draft-saver.svelte.ts';

/** A saver for a workspace, in the browser's own world. `seconds` tells what was counted so far. */
export function openDraftSaver(workspace: WorkspaceView, seconds: () => number | null): DraftSaver {
	return new DraftSaver({
		url: `/coding/${encodeURIComponent(workspace.caseId)}/draft`,
		attempt: workspace.attempt,
		revision: workspace.draftRevision,
		learner: workspace.learnerMark,
		savedAt: workspace.draftSavedAt,
		answer: workspace.answer,
		notes: workspace.work,
		seconds,
		send: (url, init) => fetch(url, init),
		after: (milliseconds, run) => {
			const timer = setTimeout(run, milliseconds);
			return () => clearTimeout(timer);
		},
	});
}
