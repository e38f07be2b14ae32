import { formAction, textOf } from '#server/form-action';
import { allowReveal, ensureLearner, revealReturnCode } from '#server/learner-cookie';
import { openRecord } from '#server/manage-record';
import { fromStore } from '#server/page-error';
import {
	deleteByForm,
	importByForm,
	openByForm,
	renameByForm,
	startFresh,
} from '#server/record-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	ensureLearner(event);
	const record = await fromStore(openRecord(event.locals.app, event.locals.who));
	return { ...record, returnCode: revealReturnCode(event) };
};

export const actions = {
	rename: formAction(({ event, form, learner }) =>
		renameByForm(event.locals.app, learner, textOf(form, 'displayName')),
	),
	reveal: formAction(async ({ event }) => {
		allowReveal(event);
		return {};
	}),
	open: formAction(({ event, form }) => openByForm(event, textOf(form, 'returnCode'))),
	fresh: formAction(async ({ event }) => startFresh(event)),
	import: formAction(({ event, form, learner }) =>
		importByForm(event.locals.app, learner, form.get('file')),
	),
	delete: formAction(({ event, form, learner }) =>
		deleteByForm(event, learner, textOf(form, 'confirm')),
	),
} satisfies Actions;
