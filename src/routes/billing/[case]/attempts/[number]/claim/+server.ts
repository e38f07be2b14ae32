import { fromStore, missingAttempt } from '#server/page-error';
import { openClaimFile } from '#server/open-claim-file';
import type { RequestHandler } from './$types';

/* The claim of a scored sheet as a file: 837P or 837I, marked as a test. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const name = { caseId: params.case, number: Number(params.number) };
	const file = /^[1-9]\d{0,8}$/.test(params.number)
		? await fromStore(openClaimFile(locals.app, locals.who, name))
		: null;
	if (file === null) return missingAttempt(params.case, 'billing');
	return new Response(file.text, {
		headers: {
			'content-type': 'application/edi-x12',
			'content-disposition': `attachment; filename="${file.name}"`,
		},
	});
};
