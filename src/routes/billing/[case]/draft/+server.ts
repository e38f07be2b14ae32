import { json } from '@sveltejs/kit';
import { saveSentDraft } from '#server/draft-json';
import { ensureLearner } from '#server/learner-cookie';
import { billingSheets } from '#server/sheet-track';
import type { RequestHandler } from './$types';

/* Saves while the learner works. The rules are those of the form; only the words are JSON. */
export const PUT: RequestHandler = async (event) => {
	const { locals, params, request } = event;
	const { status, body } = await saveSentDraft(billingSheets, {
		app: locals.app,
		learner: ensureLearner(event),
		caseId: params.case,
		request,
	});
	return json(body, { status });
};
