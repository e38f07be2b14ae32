import { fail, redirect } from '@sveltejs/kit';
import { openExamStart, startExam } from '#server/exam-hall';
import { formAction } from '#server/form-action';
import { fromStore, missingExam } from '#server/page-error';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	exam: (await fromStore(openExamStart(locals.app, locals.who, params.exam))) ?? missingExam(),
});

export const actions = {
	start: formAction(async ({ event: { locals, params }, form, learner }) => {
		const started = await startExam(locals.app, learner, params.exam, form);
		if (started === null) return missingExam();
		if (!started.ok) return fail(409, { message: started.message });
		redirect(303, `/exams/sittings/${String(started.number)}`);
	}),
} satisfies Actions;
