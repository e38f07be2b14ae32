import { openExamHall } from '#server/exam-hall';
import { fromStore } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	hall: await fromStore(openExamHall(locals.app, locals.who)),
});
