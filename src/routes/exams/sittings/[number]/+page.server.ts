import { fail, redirect } from '@sveltejs/kit';
import { actByForm, lookUp, openSitting } from '#server/exam-hall';
import { formAction } from '#server/form-action';
import { fromStore, lostSitting, missingSitting } from '#server/page-error';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { number } = params;
	const asked = { number, item: url.searchParams.get('item') };
	const opened = await fromStore(openSitting(locals.app, locals.who, asked));
	if (opened === null) return missingSitting();
	if (opened.state === 'lost') return lostSitting();
	if (opened.state === 'over') redirect(303, `/exams/sittings/${number}/result`);
	const isReview = url.searchParams.has('review');
	// Whoever comes back goes on at the first blank; from there on the address says where one is.
	if (asked.item === null && !isReview) {
		redirect(303, `/exams/sittings/${number}?item=${String(opened.view.item.number)}`);
	}
	return { sitting: opened.view, isReview };
};

export const actions = {
	act: formAction(async ({ event: { locals, params, url }, form, learner }) => {
		const { number } = params;
		const reply = await actByForm(locals.app, learner, number, form);
		if (reply === null) return missingSitting();
		const { message, next, isOver, version, choice } = reply;
		const here = `/exams/sittings/${number}`;
		if (isOver) redirect(303, `${here}/result${message === null ? '' : '?late'}`);
		if (message !== null) return fail(409, { message, version, choice });
		if (next === null) redirect(303, `${here}?review`);
		if (String(next) !== url.searchParams.get('item'))
			redirect(303, `${here}?item=${String(next)}`);
		return { message, version, choice };
	}),
	book: formAction(async ({ event: { locals, params }, form, learner }) => {
		const found = await lookUp(locals.app, learner, params.number, form);
		return found === null ? missingSitting() : { found };
	}),
} satisfies Actions;
