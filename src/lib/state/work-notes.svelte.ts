import { LONGEST_QUOTE, MOST_HIGHLIGHTS } from '#domain/learning';
import type { Highlight, Work } from '#domain/learning';

/** Words of the chart, to be found again. */
export type Passage = Pick<Highlight, 'section' | 'quote' | 'occurrence'>;

/** What a learner writes and marks beside the answer. */
export type Notes = Pick<Work, 'note' | 'highlights'>;

/** The learner's own note and marked passages of one attempt. [UI32] */
export class WorkNotes {
	#note = $state('');
	#highlights: readonly Highlight[] = $state.raw([]);

	constructor(notes: Notes) {
		this.replace(notes);
	}

	get current(): Notes {
		return { note: this.#note, highlights: this.#highlights };
	}

	get isFull(): boolean {
		return this.#highlights.length >= MOST_HIGHLIGHTS;
	}

	setNote(text: string): void {
		this.#note = text;
	}

	/** Marks a passage. States whether it is marked now and was not before. */
	mark({ section, quote, occurrence }: Passage): boolean {
		if (this.isFull || quote === '' || quote.length > LONGEST_QUOTE) return false;
		if (this.#highlights.some((one) => isSame(one, { section, quote, occurrence }))) return false;
		this.#highlights = [...this.#highlights, { section, quote, occurrence, note: '' }];
		return true;
	}

	unmark(index: number): void {
		this.#highlights = this.#highlights.toSpliced(index, 1);
	}

	/** Writes beside a marked passage. */
	noteBeside(index: number, note: string): void {
		const highlight = this.#highlights[index];
		if (highlight) this.#highlights = this.#highlights.with(index, { ...highlight, note });
	}

	/** Takes over what another page wrote. */
	replace({ note, highlights }: Notes): void {
		this.#note = note;
		this.#highlights = highlights;
	}
}

function isSame(left: Passage, right: Passage): boolean {
	const { section, quote, occurrence } = left;
	return section === right.section && quote === right.quote && occurrence === right.occurrence;
}
