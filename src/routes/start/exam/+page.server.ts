import { openExamStart } from '#server/open-exam-start';
import { fromStore } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	start: await fromStore(openExamStart(locals.app, locals.who)),
});
