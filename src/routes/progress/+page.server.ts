import { openProgress } from '#server/open-progress';
import { fromStore } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	progress: await fromStore(openProgress(locals.app, locals.who)),
});
