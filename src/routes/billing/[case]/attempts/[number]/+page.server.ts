import { openDeskSheet } from '#server/open-desk-sheet';
import { fromStore, missingAttempt } from '#server/page-error';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const name = { caseId: params.case, number: Number(params.number) };
	const sheet = /^[1-9]\d{0,8}$/.test(params.number)
		? await fromStore(openDeskSheet(locals.app, locals.who, name))
		: null;
	return { sheet: sheet ?? missingAttempt(params.case, 'billing') };
};
