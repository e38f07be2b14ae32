import { redirect } from '@sveltejs/kit';
import { formAction } from '#server/form-action';
import { ensureLearner } from '#server/learner-cookie';
import { openWorkspace, reopenWorkspace } from '#server/open-workspace';
import { fromStore, missingCase } from '#server/page-error';
import { checkSheetForm, saveSheetForm, submitSheetForm, takeHintForm } from '#server/sheet-form';
import { startCase } from '#server/start-case';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, params, request } = event;
	ensureLearner(event);
	const open = request.method === 'POST' ? reopenWorkspace : openWorkspace;
	const workspace = await fromStore(open(locals.app, locals.who, params.case));
	return { workspace: workspace ?? (await missingCase(locals.app, params.case)) };
};

export const actions = {
	start: formAction(async ({ event: { locals, params }, learner }) => {
		const started = await startCase(locals.app, learner, params.case);
		if (started === null) return missingCase(locals.app, params.case);
		redirect(303, `/coding/${params.case}`);
	}),
	hint: formAction(async ({ event: { locals, params }, form, learner }) => {
		const taken = await takeHintForm(locals.app, learner, params.case, form);
		if (taken.state === 'unknown-case') return missingCase(locals.app, params.case);
		if (taken.state === 'already-submitted') redirect(303, taken.location);
		return taken.reply;
	}),
	check: formAction(async ({ event: { locals, params }, form, learner }) => {
		const checked = await checkSheetForm(locals.app, learner, params.case, form);
		if (checked.state === 'unknown-case') return missingCase(locals.app, params.case);
		if (checked.state === 'already-submitted') redirect(303, checked.location);
		return checked.reply;
	}),
	save: formAction(async ({ event: { locals, params }, form, learner }) => {
		const saved = await saveSheetForm(locals.app, learner, params.case, form);
		if (saved.state === 'unknown-case') return missingCase(locals.app, params.case);
		if (saved.state === 'already-submitted') redirect(303, saved.location);
		return saved.reply;
	}),
	submit: formAction(async ({ event: { locals, params }, form, learner }) => {
		const submitted = await submitSheetForm(locals.app, learner, params.case, form);
		if (submitted.state === 'unknown-case') return missingCase(locals.app, params.case);
		if (submitted.state === 'scored') redirect(303, submitted.location);
		return submitted.reply;
	}),
} satisfies Actions;
