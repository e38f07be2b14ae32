import { listJourneys } from '#server/journeys';
import { fromStore } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	journeys: await fromStore(listJourneys(locals.app, locals.who)),
});
