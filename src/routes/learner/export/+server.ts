import { error } from '@sveltejs/kit';
import { takeRecord } from '#server/manage-record';
import { fromStore } from '#server/page-error';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	const { learner } = locals.who;
	if (learner === null || !locals.who.may('take-own-record')) {
		error(404, { message: 'No record is open in this browser, so there is nothing to export.' });
	}
	const now = new Date();
	const document = await fromStore(takeRecord(locals.app, learner, now));
	const day = now.toISOString().slice(0, 10);
	return new Response(`${JSON.stringify(document, null, '\t')}\n`, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="chart-to-claim-record-${day}.json"`,
		},
	});
};
