import type { CodeHit } from '#domain/presenting';

/** What is looked for in the books: words, in which book (`book` for all), on which date (ISO, or empty). */
export interface BooksQuestion {
	readonly q: string;
	readonly in: string;
	readonly date: string;
}

export interface BooksAnswer {
	readonly hits: readonly CodeHit[];
	/** Whose texts these are, where that has to be shown. */
	readonly notice: string | null;
}

/** Asks the server's books; rejects when aborted or unreachable. */
export type AskBooks = (question: BooksQuestion, signal: AbortSignal) => Promise<BooksAnswer>;

/** Runs something later; the function that comes back calls it off. */
export type After = (milliseconds: number, run: () => void) => () => void;

const REST = 40;

/**
 * What is found in the books while somebody types. Answers that come late are dropped, and a search that fails
 * leaves what is shown with a word about it. [CB21]
 */
export class BookSearch {
	readonly #ask: AskBooks;
	readonly #after: After;
	#callOff: (() => void) | null = null;
	#asking: AbortController | null = null;
	hits: readonly CodeHit[] = $state.raw([]);
	notice: string | null = $state.raw(null);
	/** What the hits answer. */
	answered: string = $state.raw('');
	failed: boolean = $state.raw(false);

	constructor(
		start: {
			readonly hits: readonly CodeHit[];
			readonly notice: string | null;
			readonly q: string;
		},
		world: { readonly ask: AskBooks; readonly after: After },
	) {
		this.hits = start.hits;
		this.notice = start.notice;
		this.answered = start.q;
		this.#ask = world.ask;
		this.#after = world.after;
	}

	/** Takes what is in the form now. */
	type(query: BooksQuestion): void {
		this.#callOff?.();
		this.#asking?.abort();
		if (query.q.trim() === '') {
			[this.hits, this.notice, this.answered, this.failed] = [[], null, '', false];
			return;
		}
		this.#callOff = this.#after(REST, () => void this.#find(query));
	}

	async #find(query: BooksQuestion) {
		const asking = new AbortController();
		this.#asking = asking;
		try {
			const { hits, notice } = await this.#ask(query, asking.signal);
			if (asking.signal.aborted) return;
			[this.hits, this.notice, this.answered, this.failed] = [hits, notice, query.q, false];
		} catch {
			if (!asking.signal.aborted) this.failed = true;
		}
	}
}
