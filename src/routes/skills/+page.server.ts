import { fromStore } from '#server/page-error';
import { openSkills } from '#server/study-room';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	families: await fromStore(openSkills(locals.app)),
});
