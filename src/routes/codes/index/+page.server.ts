import { openCodeAlphabet } from '#server/open-code-alphabet';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	alphabet: await openCodeAlphabet(locals.app, url.searchParams),
});
