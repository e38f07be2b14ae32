import { x12Words } from '#server/x12-words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ words: await x12Words(locals.app) });
