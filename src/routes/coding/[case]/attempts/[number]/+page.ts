import type { PageLoad } from './$types';

/* The guide stands on one sheet of all, the first of the first case; the others need not fetch it. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	Guide: data.sheet.isGuided ? (await import('$lib/ui/guide/ScoredGuide.svelte')).default : null,
});
