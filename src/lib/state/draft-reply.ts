import { noWork } from '#domain/learning';
import type { AnyAnswer } from '#domain/learning';
import type { Answer } from '#domain/scoring';
import type { Notes } from './work-notes.svelte.ts';

/** What the draft endpoint can say to a save (contract of PUT /coding/<case>/draft). */
export type DraftReply<Given extends AnyAnswer = Answer> =
	| { readonly kind: 'saved'; readonly revision: number; readonly savedAt: string }
	| { readonly kind: 'newer-draft'; readonly newer: NewerDraft<Given> }
	| { readonly kind: 'handed-in'; readonly location: string }
	| { readonly kind: 'other-learner'; readonly learner: string; readonly message: string }
	| { readonly kind: 'refused'; readonly message: string };

/** A draft that another tab or device saved since this sheet was opened. */
export interface NewerDraft<Given extends AnyAnswer = Answer> {
	readonly revision: number;
	readonly savedAt: string;
	readonly answer: Given;
	readonly work: Notes;
}

const UNREADABLE =
	'The server gave an answer this page could not read. Your work is still on the page.';

/** Reads the endpoint's reply, believing nothing about its shape. [UI6] */
export async function readDraftReply<Given extends AnyAnswer>(
	response: Response,
	isAnswer: (value: unknown) => value is Given,
): Promise<DraftReply<Given>> {
	const body: unknown = await response.json().catch(() => null);
	if (!isRecord(body)) return refused(UNREADABLE);
	const { revision, savedAt, answer, work, reason, location, learner, message } = body;
	if (response.ok && typeof revision === 'number' && typeof savedAt === 'string') {
		return { kind: 'saved', revision, savedAt };
	}
	if (reason === 'already-submitted' && typeof location === 'string') {
		return { kind: 'handed-in', location };
	}
	if (reason === 'other-learner' && typeof learner === 'string' && typeof message === 'string') {
		return { kind: 'other-learner', learner, message };
	}
	const isNewer = reason === 'newer-draft' && isAnswer(answer);
	if (isNewer && typeof revision === 'number' && typeof savedAt === 'string') {
		const notes = isNotes(work) ? work : noWork();
		return { kind: 'newer-draft', newer: { revision, savedAt, answer, work: notes } };
	}
	return refused(typeof message === 'string' && message !== '' ? message : UNREADABLE);
}

function refused(message: string): { readonly kind: 'refused'; readonly message: string } {
	return { kind: 'refused', message };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

/** States whether a value is an answer to an encounter. */
export function isEncounter(value: unknown): value is Answer {
	return (
		isRecord(value) &&
		value['schema'] === 'answer/1' &&
		Array.isArray(value['diagnoses']) &&
		Array.isArray(value['procedures'])
	);
}

function isNotes(value: unknown): value is Notes {
	return isRecord(value) && typeof value['note'] === 'string' && Array.isArray(value['highlights']);
}
