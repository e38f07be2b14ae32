import { fromStore } from '#server/page-error';
import { openCoverage } from '#server/study-room';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	exams: await fromStore(openCoverage(locals.app)),
});
