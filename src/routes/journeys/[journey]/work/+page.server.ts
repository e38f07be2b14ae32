import { redirect } from '@sveltejs/kit';
import { formAction } from '#server/form-action';
import { answerChapter, openChapter, saveChapter, takeJourneyHint } from '#server/journeys';
import { fromStore, missingJourney } from '#server/page-error';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const opened = await fromStore(openChapter(locals.app, locals.who, params.journey));
	if (opened.state === 'elsewhere') redirect(303, opened.location);
	return { chapter: opened.state === 'open' ? opened.chapter : missingJourney() };
};

export const actions = {
	answer: formAction(async ({ event: { locals, params }, form, learner }) => {
		const done = await answerChapter(locals.app, learner, params.journey, form);
		if (done.state === 'unknown') return missingJourney();
		if (done.state === 'on') redirect(303, done.location);
		return done.reply;
	}),
	save: formAction(async ({ event: { locals, params }, form, learner }) => {
		const saved = await saveChapter(locals.app, learner, params.journey, form);
		return saved.state === 'unknown' ? missingJourney() : saved.reply;
	}),
	hint: formAction(async ({ event: { locals, params }, form, learner }) => {
		const taken = await takeJourneyHint(locals.app, learner, params.journey, form);
		if (taken.state === 'unknown') return missingJourney();
		if (taken.state === 'on') redirect(303, taken.location);
		return taken.reply;
	}),
} satisfies Actions;
