import { readRecord } from '#server/read-record';
import type { LayoutServerLoad } from './$types';

/* The frame stands whatever happens to the record; the page inside says what is wrong with it. */
export const load: LayoutServerLoad = async ({ locals }) => {
	const record = await readRecord(locals.app, locals.who).catch(() => null);
	return { displayName: record?.displayName ?? '' };
};
