import type { CodeMark } from '#domain/learning';
import type { CodeHit } from '#domain/presenting';
import type { App } from '#server/app';
import { dayOf } from '#server/day-of';
import { listReckoners } from '#server/open-reckoner';
import type { NamedReckoner } from '#server/open-reckoner';
import { readRecord } from '#server/read-record';
import { searchCodeBook } from '#server/search-code-book';
import type { Who } from '#server/who';

/** What a visitor looks for in the books. */
export interface CodeQuery {
	readonly q: string;
	/** `book` for all, or one system. */
	readonly in: string;
	/** Date of service as asked for; empty for today. */
	readonly date: string;
}

/** One thing that is loaded. */
export interface LoadedPart {
	readonly system: string;
	readonly kind: 'table' | 'teaching' | 'tabular' | 'index' | 'addenda' | 'licensed' | 'modifiers';
	readonly year: number;
	/** First date of service, ISO. */
	readonly from: string;
	readonly count: number;
	readonly billable: number;
}

/** The page on which the books are searched. */
export interface CodeSearchView {
	readonly asked: CodeQuery;
	/** The date of service it was searched for, ISO. */
	readonly asOf: string;
	readonly hits: readonly CodeHit[];
	readonly notice: string | null;
	readonly loaded: readonly LoadedPart[];
	/** True where no official list of ICD-10-CM is loaded. */
	readonly isTeaching: boolean;
	readonly hasAlphabet: boolean;
	/** Helpers that are to be had. */
	readonly tools: readonly NamedReckoner[];
	/** What the learner keeps, the latest first. */
	readonly marks: readonly CodeMark[];
}

const IN = ['book', 'icd10cm', 'hcpcs', 'cpt', 'icd10pcs'];
const LONGEST = 120;

/** Opens the page on which the books are searched. [CB18] */
export async function openCodeSearch(
	app: App,
	who: Who,
	params: URLSearchParams,
): Promise<CodeSearchView> {
	const wanted = params.get('in') ?? 'book';
	const asked = {
		q: (params.get('q') ?? '').slice(0, LONGEST),
		in: IN.includes(wanted) ? wanted : 'book',
		date: params.get('date') ?? '',
	};
	const asOf = dayOf(asked.date);
	const found =
		asked.q.trim() === ''
			? null
			: await searchCodeBook(app, { sheet: asked.in, words: asked.q, dos: asOf });
	const books = await app.books.look((await app.library.look()).tables);
	const teaching = ['icd10cm', 'hcpcs', 'cpt'].flatMap((system): LoadedPart[] =>
		books
			.listsOf(system)
			.filter(({ isTeaching }) => isTeaching)
			.map(({ year, from, index: { rows } }) => ({
				...{ system, kind: 'teaching', year, from, count: rows.count },
				billable: rows.billable.reduce((sum, one) => sum + one, 0),
			})),
	);
	const official = books.manifest.parts.map(
		({ system, kind, year, from, count, billable }): LoadedPart => ({
			...{ system, kind, year, from, count, billable },
		}),
	);
	const { codes } = await readRecord(app, who);
	return {
		...{ asked: { ...asked, date: asked.date === '' ? '' : asOf }, asOf },
		hits: found?.hits ?? [],
		notice: found?.notice ?? null,
		loaded: [...official, ...teaching],
		isTeaching: teaching.some(({ system }) => system === 'icd10cm'),
		hasAlphabet: official.some(({ kind }) => kind === 'index'),
		tools: await listReckoners(app, who),
		marks: codes.toReversed(),
	};
}
