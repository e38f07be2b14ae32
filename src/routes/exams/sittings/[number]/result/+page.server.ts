import { redirect } from '@sveltejs/kit';
import { openResult } from '#server/exam-hall';
import { fromStore, lostSitting, missingSitting } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { number }, url }) => {
	const opened = await fromStore(openResult(locals.app, locals.who, number));
	if (opened === null) return missingSitting();
	if (opened.state === 'under-way') redirect(303, `/exams/sittings/${number}`);
	if (opened.state === 'lost') return lostSitting();
	return { result: opened.view, isLate: url.searchParams.has('late') };
};
