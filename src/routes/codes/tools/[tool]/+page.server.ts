import { openReckoner } from '#server/open-reckoner';
import { fromStore, missingHelper } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = openReckoner(locals.app, locals.who, params.tool, url.searchParams);
	return { tool: (await fromStore(asked)) ?? missingHelper() };
};
