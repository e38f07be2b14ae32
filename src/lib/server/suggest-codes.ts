import { descriptionAt, rowOfCode } from '#domain/codebook';
import { normaliseDiagnosis, normaliseProcedure } from '#domain/codes';
import type { App } from '#server/app';
import { dayOf } from '#server/day-of';
import type { Suggestion } from '#server/suggest-cases';

const LONGEST_CODE = 12;

/** The code as coders write it, and the codes it begins with, the longest first. [CB18] */
export async function suggestCodes(
	app: App,
	{ system, code, date }: { system: string; code: string; date: string | null },
): Promise<Suggestion[]> {
	const books = await app.books.look((await app.library.look()).tables);
	const list = books.listOn(system, dayOf(date));
	if (list === null) return [{ href: '/codes', title: 'The code book' }];
	const typed = code.slice(0, LONGEST_CODE);
	const written = system === 'icd10cm' ? normaliseDiagnosis(typed) : normaliseProcedure(typed);
	const { rows } = list.index;
	for (let length = written.length; length >= 3; length--) {
		const tried = written.slice(0, length).replace(/\.$/, '');
		const row = rowOfCode(rows, tried);
		if (row >= 0) {
			const query = date === null ? '' : `?date=${dayOf(date)}`;
			const href = `/codes/${system}/${tried}${query}`;
			return [{ href, title: `${tried} ${descriptionAt(rows, row)}` }];
		}
	}
	return [{ href: '/codes', title: 'The code book' }];
}
