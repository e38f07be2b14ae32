import { redirect } from '@sveltejs/kit';
import { formAction } from '#server/form-action';
import { beginJourney, openTryBoth } from '#server/journeys';
import { ensureLearner } from '#server/learner-cookie';
import { fromStore, missingTryBoth } from '#server/page-error';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	ensureLearner(event);
	const { locals } = event;
	const tried = await fromStore(openTryBoth(locals.app, locals.who));
	return { journey: tried?.journey ?? missingTryBoth() };
};

export const actions = {
	begin: formAction(async ({ event: { locals }, learner }) => {
		const tried = await openTryBoth(locals.app, locals.who);
		if (tried === null) return missingTryBoth();
		const { id } = tried.journey.card;
		await beginJourney(locals.app, learner, id);
		redirect(303, `/journeys/${id}/work`);
	}),
} satisfies Actions;
