import { redirect } from '@sveltejs/kit';
import { formAction } from '#server/form-action';
import { isSeed, lookInSprint, markSprintForm, newSeed, openSprint } from '#server/study-room';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const seed = url.searchParams.get('seed');
	if (!isSeed(seed)) redirect(303, `/exams/sprint?seed=${newSeed()}`);
	return { sprint: await openSprint(locals.app, seed) };
};

export const actions = {
	look: formAction(async ({ event: { locals }, form }) => ({
		found: await lookInSprint(locals.app, form),
	})),
	check: formAction(async ({ event: { locals, url }, form }) => {
		const seed = url.searchParams.get('seed');
		if (!isSeed(seed)) redirect(303, '/exams/sprint');
		return { result: await markSprintForm(locals.app, seed, form) };
	}),
} satisfies Actions;
