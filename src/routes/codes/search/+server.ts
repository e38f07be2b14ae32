import { json } from '@sveltejs/kit';
import { searchCodeBook } from '#server/search-code-book';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const { searchParams } = url;
	const [sheet, dos] = [searchParams.get('sheet'), searchParams.get('dos')];
	const words = searchParams.get('q') ?? '';
	const found = await searchCodeBook(locals.app, { sheet, words, dos });
	if (found === null) {
		const message = 'Say which half of the sheet is meant: sheet=diagnosis or sheet=procedure.';
		return json({ message }, { status: 400 });
	}
	// Nobody's in particular, and typed again a moment later.
	return json(found, { headers: { 'cache-control': 'private, max-age=60' } });
};
