import { readNotebookFilter } from '#domain/presenting';
import { formAction } from '#server/form-action';
import { keepNoteByForm } from '#server/notebook-form';
import { openNotebook } from '#server/open-notebook';
import { fromStore } from '#server/page-error';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const filter = readNotebookFilter(url.searchParams);
	return { notebook: await fromStore(openNotebook(locals.app, locals.who, filter)) };
};

export const actions = {
	note: formAction(({ event, form, learner }) => keepNoteByForm(event.locals.app, learner, form)),
} satisfies Actions;
