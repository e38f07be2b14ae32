import { error, fail } from '@sveltejs/kit';
import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import { ensureLearner } from '#server/learner-cookie';
import { StoreFailure } from '#server/learner-store';
import type { LearnerId } from '#server/learner-store';
import { logFailure } from '#server/log-failure';

/** A posted form and whoever posted it. */
export interface PostedForm<Event> {
	readonly event: Event;
	readonly form: FormData;
	readonly learner: LearnerId;
}

/**
 * Makes a form action of what is to be done with a posted form. Every action goes through here, so that
 * none reads a body that was refused, and none forgets who is posting. [WB12] [WB14]
 */
export function formAction<Event extends RequestEvent, Outcome>(
	run: (posted: PostedForm<Event>) => Promise<Outcome>,
): (event: Event) => Promise<Outcome | ActionFailure<{ message: string }>> {
	return async (event) => {
		const form = await readForm(event);
		try {
			return await run({ event, form, learner: ensureLearner(event) });
		} catch (failure) {
			if (!(failure instanceof StoreFailure)) throw failure;
			logFailure('store', failure);
			return fail(503, { message: failure.message });
		}
	};
}

/** The value of a field that holds text; empty where it is missing or a file. */
export function textOf(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === 'string' ? value : '';
}

async function readForm({ locals, request }: RequestEvent): Promise<FormData> {
	if (locals.refusal !== null) {
		const { status, code, message } = locals.refusal;
		error(status, { message, code });
	}
	try {
		return await request.formData();
	} catch {
		const message =
			'This form could not be read, so nothing was changed. Go back, reload the page and try again.';
		error(400, { message, code: 'unreadable-form' });
	}
}
