import { listDesks } from '#server/list-desks';
import { fromStore } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	...(await fromStore(listDesks(locals.app, locals.who))),
});
