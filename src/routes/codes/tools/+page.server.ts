import { listReckoners } from '#server/open-reckoner';
import { fromStore } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	tools: await fromStore(listReckoners(locals.app, locals.who)),
});
