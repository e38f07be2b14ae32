import { openComparison } from '#server/open-comparison';
import { missingComparison } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	...((await openComparison(locals.app)) ?? missingComparison()),
});
