import { redirect } from '@sveltejs/kit';
import { openTryBoth } from '#server/journeys';
import { fromStore } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const tried = await fromStore(openTryBoth(locals.app, locals.who));
	if (tried === null || tried.end === null) redirect(303, '/try-both');
	return { end: tried.end, comparison: tried.comparison, exams: tried.exams };
};
