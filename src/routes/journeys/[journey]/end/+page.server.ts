import { redirect } from '@sveltejs/kit';
import { openJourneyEnd } from '#server/journeys';
import { fromStore } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const end = await fromStore(openJourneyEnd(locals.app, locals.who, params.journey));
	if (end === null) redirect(303, `/journeys/${params.journey}`);
	return { end };
};
