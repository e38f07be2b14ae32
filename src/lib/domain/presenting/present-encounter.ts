import { findPlace } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import type { CaseFacts, Payer } from '#domain/content';
import { payerInWords } from './in-words.ts';
import type { EncounterFrame } from './workspace-view.ts';

/** Looks a payer up by its id; null where no file describes it. */
export type FindPayer = (id: string) => Pick<Payer, 'name'> | null;

/** The frame of an encounter, with the place and the payer in words. [PR1] */
export function presentEncounter(
	facts: CaseFacts,
	book: CodeBook,
	findPayer: FindPayer,
): EncounterFrame {
	const { dos, pos, payer, perspective } = facts;
	return {
		dos,
		pos: { code: pos, name: findPlace(book, pos)?.name ?? '' },
		payer: payer === null ? null : (findPayer(payer)?.name ?? payerInWords(payer)),
		perspective,
	};
}
