import type { Refusal, Sitting, SittingAction, Sureness } from '#domain/exams';
import type { App } from '#server/app';
import { textOf } from '#server/form-action';
import type { LearnerId } from '#server/learner-store';
import { searchCodeBook } from '#server/search-code-book';

/** What became of one action. */
interface ActReply {
	/** A sentence where it was not taken; null where it was. */
	readonly message: string | null;
	readonly refusal: Refusal | null;
	readonly isOver: boolean;
	/** How many choices the item has now, and which position of the form is chosen. */
	readonly version: number;
	readonly choice: number | null;
	/** How many items the form has. */
	readonly count: number;
}

const REFUSED: Readonly<Record<Refusal, string>> = {
	late: 'The time was up before this arrived, so it does not count. Everything saved before does.',
	over: 'This sitting is over, so nothing in it changes any more.',
	stale:
		'This question was answered on another page in the meantime. That answer is shown now; choose again to change it.',
	paused: 'The clock is stopped. Go on first, then answer.',
	shown: 'The answer to this question has been shown, so yours stands.',
};

/** An action by positions on the form: the order of the file is nobody's business before the end. */
type Sent = SittingAction;

/** What a form of the page asked for, and where it leads. */
export interface FormReply {
	readonly message: string | null;
	/** How many choices the item has now, and which position of the form is chosen. */
	readonly version: number;
	readonly choice: number | null;
	/** The item that is shown next, from 1; null for the review of all. */
	readonly next: number | null;
	readonly isOver: boolean;
}

/**
 * Takes the form of an item: its answer first, then how sure it is, then what the pressed button says
 * (`next`, `previous`, `flag-on`, `strike-2-on`, `mark-on`, `clear`, `show`, `review`, `pause`, `end`, `go-12`). Null where there is no such sitting.
 */
export async function actByForm(
	app: App,
	learner: LearnerId,
	number: string,
	form: FormData,
): Promise<FormReply | null> {
	const shown = Number(textOf(form, 'item')) || 1;
	const at = shown - 1;
	const pressed = textOf(form, 'do');
	const position = pressed === 'clear' ? null : positionFrom(textOf(form, 'choice'));
	const version = Number(textOf(form, 'version')) || 0;
	const asked: Sent[] = [
		...(position === undefined
			? []
			: [{ type: 'answer', item: at, choice: position, version } as const]),
		...sureAction(form, at),
		buttonAction(pressed, at, form),
	];
	const replies: ActReply[] = [];
	for (const sent of asked) {
		// A page that is behind with its answer is behind with how sure it was, too.
		if (sent.type === 'judge' && replies.some(({ refusal }) => refusal !== null)) continue;
		const reply = await act(app, learner, number, sent);
		if (reply === null) return null;
		replies.push(reply);
	}
	const message = replies.find((reply) => reply.message !== null)?.message ?? null;
	const last = replies.at(-1);
	if (last === undefined) return null;
	const { isOver, version: made, choice, count } = last;
	const next = message === null ? nextItem(pressed, shown, count) : shown;
	return { message, version: made, choice, next, isOver };
}

/** Looks words up in the code book and logs it; null where there is no such sitting or half. [EX36] */
export async function lookUp(app: App, learner: LearnerId, number: string, form: FormData) {
	const words = textOf(form, 'words').slice(0, 80);
	const sheet = textOf(form, 'sheet');
	const at = (Number(textOf(form, 'item')) || 1) - 1;
	if (sheet !== 'icd10cm' && sheet !== 'hcpcs') return null;
	const { exams } = await app.library.look();
	const sitting = await app.store.readSitting(learner, Number(number) || 0);
	const exam = exams.find(({ id }) => id === sitting?.exam);
	if (exam === undefined) return null;
	// The books of an exam are those of its code year, whatever the date.
	const dos = `${String(exam.codeYear)}-02-15`;
	const found = await searchCodeBook(app, { sheet, words, dos });
	if (found === null) return null;
	const done = await act(app, learner, number, { type: 'look-up', item: at, words });
	return done === null ? null : { hits: found.hits, words, sheet };
}

async function act(
	{ store }: App,
	learner: LearnerId,
	number: string,
	sent: Sent,
): Promise<ActReply | null> {
	if (!/^[1-9]\d{0,5}$/.test(number)) return null;
	const known = await store.readSitting(learner, Number(number));
	if (known === null) return null;
	const outcome = await store.actInSitting(learner, Number(number), inFileOrder(known, sent));
	if (outcome.state === 'no-such-sitting') return null;
	const { sitting, refusal } = outcome;
	const index = 'item' in sent ? sent.item : 0;
	const state = sitting.states[index];
	const chosen = state?.choice ?? null;
	return {
		message: refusal === null ? null : REFUSED[refusal],
		refusal,
		isOver: sitting.endedAt !== null,
		version: state?.choices.length ?? 0,
		choice: chosen === null ? null : (sitting.items[index]?.order.indexOf(chosen) ?? null),
		count: sitting.items.length,
	};
}

/** A position on the form is an option of the file by the order of the item. */
function inFileOrder({ items }: Sitting, sent: Sent): SittingAction {
	if (sent.type !== 'answer' && sent.type !== 'strike') return sent;
	const order = items[sent.item]?.order ?? [];
	if (sent.type === 'strike') return { ...sent, option: order[sent.option] ?? sent.option };
	return { ...sent, choice: sent.choice === null ? null : (order[sent.choice] ?? sent.choice) };
}

function positionFrom(text: string): number | undefined {
	return /^[0-3]$/.test(text) ? Number(text) : undefined;
}

/** A form without the field says nothing of it. */
function sureAction(form: FormData, item: number): Sent[] {
	if (!form.has('sure')) return [];
	const text = textOf(form, 'sure');
	const sure: Sureness | null = text === 'sure' || text === 'unsure' ? text : null;
	return [{ type: 'judge', item, sure }];
}

/** The words a pen went over, as the page read them. */
function markAction(form: FormData, item: number, on: boolean): Sent {
	const part = textOf(form, 'part') === 'case' ? 'case' : 'stem';
	const occurrence = Number(textOf(form, 'occurrence'));
	const mark = {
		part,
		quote: textOf(form, 'quote'),
		occurrence: Number.isSafeInteger(occurrence) ? occurrence : 0,
	} as const;
	return { type: 'mark', item, mark, on };
}

function buttonAction(pressed: string, item: number, form: FormData): Sent {
	const [, strike, struck] = /^strike-([0-3])-(on|off)$/.exec(pressed) ?? [];
	if (strike !== undefined) {
		return { type: 'strike', item, option: Number(strike), on: struck === 'on' };
	}
	if (pressed === 'flag-on' || pressed === 'flag-off') {
		return { type: 'flag', item, on: pressed === 'flag-on' };
	}
	if (pressed === 'mark-on' || pressed === 'mark-off') {
		return markAction(form, item, pressed === 'mark-on');
	}
	if (pressed === 'show') return { type: 'show', item };
	if (pressed === 'pause' || pressed === 'resume' || pressed === 'end') return { type: pressed };
	return { type: 'leave', item };
}

/** Behind the last item comes the review of all. */
function nextItem(pressed: string, shown: number, count: number): number | null {
	if (pressed === 'review') return null;
	if (pressed === 'next') return shown < count ? shown + 1 : null;
	if (pressed === 'previous') return Math.max(1, shown - 1);
	const asked = /^go-([1-9]\d{0,3})$/.exec(pressed)?.[1];
	return asked === undefined ? shown : Number(asked);
}
