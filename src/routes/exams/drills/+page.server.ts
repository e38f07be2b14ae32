import { fail, redirect } from '@sveltejs/kit';
import { openDrills, startDrill } from '#server/exam-hall';
import { formAction } from '#server/form-action';
import { fromStore } from '#server/page-error';
import { listDecks } from '#server/study-room';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	drills: await fromStore(openDrills(locals.app, locals.who)),
	decks: await fromStore(listDecks(locals.app)),
});

export const actions = {
	start: formAction(async ({ event: { locals }, form, learner }) => {
		const started = await startDrill(locals.app, learner, form);
		if (!started.ok) return fail(409, { message: started.message });
		redirect(303, `/exams/sittings/${String(started.number)}`);
	}),
} satisfies Actions;
