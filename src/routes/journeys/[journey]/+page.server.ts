import { redirect } from '@sveltejs/kit';
import { formAction } from '#server/form-action';
import { beginJourney, openJourney } from '#server/journeys';
import { ensureLearner } from '#server/learner-cookie';
import { fromStore, missingJourney } from '#server/page-error';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	ensureLearner(event);
	const { locals, params } = event;
	const journey = await fromStore(openJourney(locals.app, locals.who, params.journey));
	return { journey: journey ?? missingJourney() };
};

export const actions = {
	begin: formAction(async ({ event: { locals, params }, learner }) => {
		const run = await beginJourney(locals.app, learner, params.journey);
		if (run === null) return missingJourney();
		redirect(303, `/journeys/${params.journey}/work`);
	}),
} satisfies Actions;
