import { z } from 'zod';
import { readWorkEdit } from '#domain/learning';
import type { AnyAnswer, Work } from '#domain/learning';
import type { App } from '#server/app';
import { markLearner } from '#server/learner-mark';
import { StoreFailure } from '#server/learner-store';
import type { LearnerId } from '#server/learner-store';
import { logFailure } from '#server/log-failure';
import { OTHER_LEARNER } from '#server/other-learner';
import { saveDraft } from '#server/save-draft';
import { codingSheets } from '#server/sheet-track';
import type { SheetTrack } from '#server/sheet-track';

/** A draft that a page sends while its learner works. */
export interface DraftRequest {
	readonly app: App;
	readonly learner: LearnerId;
	readonly caseId: string;
	readonly request: Request;
}

/** What the page is answered. */
export interface DraftReply {
	readonly status: number;
	readonly body:
		| { readonly revision: number; readonly savedAt: string }
		| {
				readonly reason: 'newer-draft';
				readonly revision: number;
				readonly savedAt: string;
				readonly answer: AnyAnswer;
				readonly work: Work;
		  }
		| { readonly reason: 'other-learner'; readonly learner: string; readonly message: string }
		| { readonly reason: 'already-submitted'; readonly location: string }
		| { readonly message: string };
}

const sentDraft = z.object({
	attempt: z.number().int().min(1).max(999_999_999),
	revision: z.number().int().min(0).max(999_999_999),
	answer: z.unknown(),
	/** The mark of the learner the page was opened for. */
	learner: z.string().max(100).optional(),
	work: z.unknown().optional(),
});

/** Saves a draft sent as JSON. What can not be read of a row is left out, as on the form. [WB6] */
export function saveDraftJson(sent: DraftRequest): Promise<DraftReply> {
	return saveSentDraft(codingSheets, sent);
}

/** The same for a case of either half of the work. [WB6] */
export async function saveSentDraft<Given extends AnyAnswer>(
	track: SheetTrack<Given>,
	sent: DraftRequest,
): Promise<DraftReply> {
	const { app, learner, caseId, request } = sent;
	if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
		return refuse(415, 'A draft is sent as JSON. Reload the page and try again.');
	}
	const parsed = sentDraft.safeParse(await request.json().catch(() => null));
	if (!parsed.success) {
		return refuse(
			400,
			'This draft could not be read, so it was not saved. Reload the page and try again.',
		);
	}
	const { attempt, revision, learner: openedFor } = parsed.data;
	// A page that has nothing new but its work sends no answer.
	const read =
		parsed.data.answer === null ? null : await track.readJson(app, caseId, parsed.data.answer);
	if (read?.state === 'unknown-case') return refuse(404, GONE);
	const unread = read?.reading.problems.find(({ field }) => field === '');
	if (unread) return refuse(400, unread.message);
	const answer = read?.reading.answer ?? null;
	try {
		const saved = await saveDraft(app, learner, {
			...{ caseId, attempt, revision, answer, overwrite: false, track: track.name },
			work: readWorkEdit(parsed.data.work),
			openedFor,
		});
		return answerDraft(saved, learner);
	} catch (failure) {
		if (!(failure instanceof StoreFailure)) throw failure;
		logFailure('store', failure);
		return refuse(503, failure.message);
	}
}

const GONE = 'This case is no longer on the shelf, so its draft is not saved.';

function answerDraft(saved: Awaited<ReturnType<typeof saveDraft>>, learner: LearnerId): DraftReply {
	switch (saved.state) {
		case 'saved':
			return { status: 200, body: { revision: saved.revision, savedAt: saved.savedAt } };
		case 'conflict': {
			const { revision, savedAt, answer, work } = saved.draft;
			return { status: 409, body: { reason: 'newer-draft', revision, savedAt, answer, work } };
		}
		case 'other-learner': {
			const body = { learner: markLearner(learner), message: OTHER_LEARNER };
			return { status: 409, body: { reason: 'other-learner', ...body } };
		}
		case 'already-submitted':
			return { status: 409, body: { reason: 'already-submitted', location: saved.location } };
		case 'unknown-case':
			return refuse(404, GONE);
	}
}

function refuse(status: number, message: string): DraftReply {
	return { status, body: { message } };
}
