import { redirect } from '@sveltejs/kit';
import { formAction } from '#server/form-action';
import { ensureLearner } from '#server/learner-cookie';
import { openDesk, reopenDesk } from '#server/open-desk';
import { fromStore, missingDesk } from '#server/page-error';
import { savePosted, submitPosted, takePostedHint } from '#server/sheet-form';
import { billingSheets } from '#server/sheet-track';
import { startCase } from '#server/start-case';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, params, request } = event;
	ensureLearner(event);
	const open = request.method === 'POST' ? reopenDesk : openDesk;
	const desk = await fromStore(open(locals.app, locals.who, params.case));
	return { desk: desk ?? missingDesk() };
};

export const actions = {
	start: formAction(async ({ event: { locals, params }, learner }) => {
		const started = await startCase(locals.app, learner, params.case, 'billing');
		if (started === null) return missingDesk();
		redirect(303, `/billing/${params.case}`);
	}),
	hint: formAction(async ({ event: { locals, params }, form, learner }) => {
		const posted = { app: locals.app, learner, caseId: params.case, form };
		const taken = await takePostedHint(billingSheets, posted);
		if (taken.state === 'unknown-case') return missingDesk();
		if (taken.state === 'already-submitted') redirect(303, taken.location);
		return taken.reply;
	}),
	save: formAction(async ({ event: { locals, params }, form, learner }) => {
		const posted = { app: locals.app, learner, caseId: params.case, form };
		const saved = await savePosted(billingSheets, posted);
		if (saved.state === 'unknown-case') return missingDesk();
		if (saved.state === 'already-submitted') redirect(303, saved.location);
		return saved.reply;
	}),
	submit: formAction(async ({ event: { locals, params }, form, learner }) => {
		const posted = { app: locals.app, learner, caseId: params.case, form };
		const submitted = await submitPosted(billingSheets, posted);
		if (submitted.state === 'unknown-case') return missingDesk();
		if (submitted.state === 'scored') redirect(303, submitted.location);
		return submitted.reply;
	}),
} satisfies Actions;
