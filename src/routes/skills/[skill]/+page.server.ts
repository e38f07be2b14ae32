import { missingSkill } from '#server/page-error';
import { openSkill } from '#server/study-room';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const skill = await openSkill(locals.app, params.skill);
	return skill === null ? missingSkill() : { skill };
};
