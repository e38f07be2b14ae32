import { SvelteMap } from 'svelte/reactivity';
import {
	isDiagnosisShape,
	normaliseDiagnosis,
	normaliseProcedure,
	procedureSystem,
} from '#domain/codes';
import type { CodeHit } from '#domain/presenting';

export type CodeSheet = 'diagnosis' | 'procedure';

/** Asks the server for codes; rejects when aborted or unreachable. */
export type SearchCodes = (
	sheet: CodeSheet,
	words: string,
	signal: AbortSignal,
) => Promise<CodesFound>;

export interface CodesFound {
	readonly hits: readonly CodeHit[];
	/** Whose texts these are, where that has to be shown beside them. */
	readonly notice: string | null;
}

/** What can be said of a code on the sheet without knowing anything about its case. */
export type CodeNote =
	| { readonly kind: 'none' }
	| { readonly kind: 'known'; readonly description: string }
	| { readonly kind: 'header'; readonly description: string }
	/** Listed, but not in force on the date of service; `date` is its first or last day, ISO. */
	| { readonly kind: 'not-yet' | 'ended'; readonly description: string; readonly date: string }
	| { readonly kind: 'unlisted' }
	| { readonly kind: 'shapeless' };

/**
 * Remembers the codes that searches brought, so that a code on the sheet can be put in words. A code is
 * only called unlisted once a search for exactly it came back without it. [UI7]
 */
export class CodeLookup {
	readonly #search: SearchCodes;
	readonly #dos: string;
	readonly #hits = new SvelteMap<string, CodeHit>();
	readonly #unlisted = new SvelteMap<string, true>();
	/** The notice that goes with texts a search brought; null as long as none does. */
	notice: string | null = $state(null);

	/** `dos` is the date of service, ISO: codes are judged on it and on no other day. */
	constructor(search: SearchCodes, dos: string) {
		this.#search = search;
		this.#dos = dos;
	}

	/** Searches, and remembers what it learns on the way. */
	async find(sheet: CodeSheet, words: string, signal: AbortSignal): Promise<readonly CodeHit[]> {
		const { hits, notice } = await this.#search(sheet, words, signal);
		this.notice ??= notice;
		for (const hit of hits) this.#hits.set(nameOf(sheet, hit.code), hit);
		const asked = nameOf(sheet, words);
		if (!this.#hits.has(asked)) this.#unlisted.set(asked, true);
		return hits;
	}

	/** What is known of a text in a code field so far. */
	note(sheet: CodeSheet, text: string): CodeNote {
		if (text.trim() === '') return { kind: 'none' };
		const hit = this.#hits.get(nameOf(sheet, text));
		if (hit) return this.judge(hit);
		if (!this.#unlisted.has(nameOf(sheet, text))) return { kind: 'none' };
		return { kind: looksLikeCode(sheet, text) ? 'unlisted' : 'shapeless' };
	}

	/** How a found code stands on the date of service. */
	judge({ description, billable, from, to }: CodeHit): CodeNote {
		if (from !== undefined && this.#dos < from) return { kind: 'not-yet', description, date: from };
		if (to !== undefined && this.#dos > to) return { kind: 'ended', description, date: to };
		return { kind: billable ? 'known' : 'header', description };
	}

	/** A text the way the table writes it, where it is known; otherwise as it was typed. */
	write(sheet: CodeSheet, text: string): string {
		return this.#hits.get(nameOf(sheet, text))?.code ?? text;
	}
}

function nameOf(sheet: CodeSheet, text: string): string {
	return `${sheet} ${sheet === 'diagnosis' ? normaliseDiagnosis(text) : normaliseProcedure(text)}`;
}

function looksLikeCode(sheet: CodeSheet, text: string): boolean {
	return sheet === 'diagnosis'
		? isDiagnosisShape(normaliseDiagnosis(text))
		: procedureSystem(normaliseProcedure(text)) !== null;
}
