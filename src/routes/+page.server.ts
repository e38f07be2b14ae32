import { openHome } from '#server/open-home';
import { fromStore } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	...(await fromStore(openHome(locals.app, locals.who))),
});
