import type { WorkspaceView } from '#domain/presenting';
import { DraftSaver } from './draft-saver.svelte.ts';

/** A saver for a workspace, in the browser's own world. */
export function openDraftSaver(workspace: WorkspaceView): DraftSaver {
	return new DraftSaver({
		url: `/coding/${encodeURIComponent(workspace.caseId)}/draft`,
		attempt: workspace.attempt,
		revision: workspace.draftRevision,
		savedAt: workspace.draftSavedAt,
		answer: workspace.answer,
		send: (url, init) => fetch(url, init),
		after: (milliseconds, run) => {
			const timer = setTimeout(run, milliseconds);
			return () => clearTimeout(timer);
		},
	});
}
