import { findPlace } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import type { CaseFacts } from '#domain/content';
import { payerInWords } from './in-words.ts';
import type { EncounterFrame } from './workspace-view.ts';

/** The frame of an encounter, with the place and the payer in words. */
export function presentEncounter(facts: CaseFacts, book: CodeBook): EncounterFrame {
	const { dos, pos, payer, perspective } = facts;
	return {
		dos,
		pos: { code: pos, name: findPlace(book, pos)?.name ?? '' },
		payer: payer === null ? null : payerInWords(payer),
		perspective,
	};
}
