import { markCodeByForm } from '#server/code-mark-form';
import { formAction } from '#server/form-action';
import { openCodePage } from '#server/open-code-page';
import { fromStore, missingCode } from '#server/page-error';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = { ...params, date: url.searchParams.get('date') };
	const page = await fromStore(openCodePage(locals.app, locals.who, asked));
	return { page: page ?? (await missingCode(locals.app, asked)) };
};

export const actions = {
	bookmark: formAction(({ event: { locals, params }, form, learner }) =>
		markCodeByForm(locals.app, learner, params, form),
	),
	note: formAction(({ event: { locals, params }, form, learner }) =>
		markCodeByForm(locals.app, learner, params, form),
	),
} satisfies Actions;
