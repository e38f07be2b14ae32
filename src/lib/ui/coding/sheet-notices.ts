import type { Answer } from '#domain/scoring';
import type { FieldProblem } from './field-problems.ts';
import type { WorkReply } from './work-reply.ts';

/** What the sheet has to tell its learner besides its rows. */
export interface SheetNotices {
	readonly title: string;
	readonly problems: readonly FieldProblem[];
	readonly remarks: readonly string[];
	readonly conflict: { readonly savedAt: string; readonly codes: readonly string[] } | null;
	/** Why the sheet goes nowhere while another record is open; null where none is. */
	readonly otherLearner: string | null;
}

/** What a post of the sheet comes back with when it does not go on to a score. */
export type SheetReply = WorkReply<Answer>;

const PARTS: Readonly<Record<string, string>> = {
	diagnoses: 'the diagnoses',
	dx: 'the diagnoses',
	procedures: 'the services',
	services: 'the services',
	px: 'the services',
	query: 'the query',
};

/** Puts a reply in words. */
export function tellReply(reply: SheetReply | null): SheetNotices {
	const missing = (reply?.missing ?? []).map((part) => PARTS[part] ?? part);
	const remarks: string[] = [];
	const otherLearner = reply?.otherLearner === undefined ? null : (reply.message ?? '');
	if (otherLearner === null && reply?.message) remarks.push(reply.message);
	else if (missing.length > 0) {
		remarks.push(
			`Still blank: ${missing.join(' and ')}. Nothing is scored until every part has an entry.`,
		);
	}
	return {
		title: nameReply(reply, missing.length > 0),
		problems: reply?.problems ?? [],
		remarks,
		conflict: null,
		otherLearner,
	};
}

function nameReply(reply: SheetReply | null, isIncomplete: boolean): string {
	if (isIncomplete) return 'Not submitted yet';
	if (reply?.message) return 'That did not go through';
	return reply?.saved
		? 'Saved, except for what could not be read'
		: 'This sheet could not be taken as it is';
}

/** The codes of an answer in a row, to tell one draft from another. */
export function listCodes({ diagnoses, procedures }: Answer): string[] {
	return [...diagnoses, ...procedures].map(({ code }) => code).filter((code) => code !== '');
}
