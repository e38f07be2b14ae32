import { redirect } from '@sveltejs/kit';
import { formAction } from '#server/form-action';
import { missingDeck } from '#server/page-error';
import { isSeed, markFlashForm, newSeed, openFlash } from '#server/study-room';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { deck }, url }) => {
	const seed = url.searchParams.get('seed');
	if (!isSeed(seed)) redirect(303, `/exams/flash/${encodeURIComponent(deck)}?seed=${newSeed()}`);
	const flash = await openFlash(locals.app, deck, seed);
	return flash === null ? missingDeck() : { flash };
};

export const actions = {
	check: formAction(async ({ event: { locals, params, url }, form }) => {
		const seed = url.searchParams.get('seed');
		const result = isSeed(seed) ? await markFlashForm(locals.app, params.deck, seed, form) : null;
		return result === null ? missingDeck() : { result };
	}),
} satisfies Actions;
