import { redirect } from '@sveltejs/kit';
import { openReplay } from '#server/journeys';
import { fromStore } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const replay = await fromStore(openReplay(locals.app, locals.who, params.journey));
	if (replay === null) redirect(303, `/journeys/${params.journey}`);
	return { replay };
};
