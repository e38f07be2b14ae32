import { openCodeSearch } from '#server/open-code-search';
import { fromStore } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	book: await fromStore(openCodeSearch(locals.app, locals.who, url.searchParams)),
});
