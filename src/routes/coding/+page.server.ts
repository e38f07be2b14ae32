import { listCases } from '#server/list-cases';
import { fromStore } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	...(await fromStore(listCases(locals.app, locals.who))),
});
