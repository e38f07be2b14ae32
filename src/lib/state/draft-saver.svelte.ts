import { isSameAnswer, noWork } from '#domain/learning';
import type { AnyAnswer, WorkEdit } from '#domain/learning';
import type { Answer } from '#domain/scoring';
import { readDraftReply } from './draft-reply.ts';
import type { DraftReply, NewerDraft } from './draft-reply.ts';
import type { SaveState } from './save-state.ts';
import { isSameSheet, workToTell } from './saved-sheet.ts';
import type { Sheet } from './saved-sheet.ts';
import type { Notes } from './work-notes.svelte.ts';

/** What a saver starts from, and the world it works in. */
export interface DraftSaverParts<Given extends AnyAnswer = Answer> {
	readonly url: string;
	readonly attempt: number;
	readonly revision: number;
	/** The mark of the learner the page was opened for. */
	readonly learner: string;
	/** ISO, UTC; null where nothing was saved yet. */
	readonly savedAt: string | null;
	/** The answer and the notes as the server holds them. */
	readonly answer: Given;
	readonly notes: Notes;
	/** Tells an answer of this kind from anything else a reply may hold. */
	readonly isAnswer: (value: unknown) => value is Given;
	/** Whole seconds counted so far; null where nobody counts. */
	readonly seconds: () => number | null;
	readonly send: (url: string, init: RequestInit) => Promise<Response>;
	/** Runs something later; gives back how to call it off. */
	readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** How long to wait for more typing, and how long before trying again by itself. */
const PAUSE = 600;
const FIRST_RETRY = 4000;
const LONGEST_RETRY = 60_000;

/** How many seconds may be counted before they are saved for their own sake. */
const SAVE_TIME_EVERY = 30;

const OFFLINE =
	'The server could not be reached. Your work is still on this page, and saving is tried again.';

/**
 * Saves drafts as the learner works: a moment after typing stops, one request at a time, always the
 * latest answer. It never overwrites a draft it has not seen; it asks. [UI4] [UI5]
 */
export class DraftSaver<Given extends AnyAnswer = Answer> {
	readonly #parts: DraftSaverParts<Given>;
	#state: SaveState<Given> = $state.raw({ kind: 'blank' });
	#revision = $state(0);
	#learner = $state('');
	#savedAt: string | null = $state(null);
	#latest: Sheet<Given>;
	/** What the server is known to hold, to tell a change from a repetition. */
	#kept: Sheet<Given>;
	/** The time the server was last told of. */
	#toldSeconds: number | null;
	/** True where the attempt was begun and the server does not know it yet. */
	#owesBeginning = false;
	/** The sheet that the form itself has on its way; null while it has none. */
	#held: Sheet<Given> | null = null;
	#callOff: () => void = () => undefined;
	#underWay: Promise<void> | null = null;
	#retryIn = FIRST_RETRY;

	constructor(parts: DraftSaverParts<Given>) {
		this.#parts = parts;
		this.#revision = parts.revision;
		this.#learner = parts.learner;
		this.#latest = { answer: parts.answer, notes: parts.notes };
		this.#kept = this.#latest;
		this.#toldSeconds = parts.seconds();
		if (parts.savedAt !== null) this.#acknowledge(parts.revision, parts.savedAt, this.#latest);
	}

	get current(): SaveState<Given> {
		return this.#state;
	}

	/** Revision of the draft the server holds, as far as this page knows. */
	get revision(): number {
		return this.#revision;
	}

	/** The mark of whose record this page saves into. */
	get learner(): string {
		return this.#learner;
	}

	/** When the server last acknowledged a save, ISO, UTC; null before the first. */
	get savedAt(): string | null {
		return this.#savedAt;
	}

	/** States whether something on the sheet would be lost by leaving now. Time alone is not worth asking. */
	get hasUnsaved(): boolean {
		return this.#state.kind !== 'handed-in' && !isSameSheet(this.#latest, this.#kept);
	}

	/** What there is to tell of the work: the time, and what was written or marked since the last save. */
	get work(): WorkEdit {
		return workToTell(this.#latest.notes, this.#kept.notes, this.#parts.seconds());
	}

	/** Takes note of the sheet as it stands; saves it when typing pauses. */
	note(answer: Given, notes: Notes = this.#latest.notes): void {
		this.#latest = { answer, notes };
		if (this.#isStopped) return;
		if (!this.#hasToSave) return this.#rest();
		if (this.#state.kind !== 'failed') this.#state = { kind: 'waiting' };
		this.#schedule(PAUSE);
	}

	/** The attempt begins here: the server is told although nothing is written yet. */
	async begin(): Promise<void> {
		this.#owesBeginning = true;
		await this.saveNow();
	}

	/** Saves at once, and again if more was typed meanwhile. Settles when nothing is left to do. */
	async saveNow(): Promise<void> {
		this.#callOff();
		await this.#underWay;
		while (this.#hasToSave && !this.#isStopped) {
			this.#underWay ??= this.#save().finally(() => (this.#underWay = null));
			await this.#underWay;
			if (this.#state.kind === 'failed') return;
		}
	}

	/** Tells the server the time where enough has gone by, without a word on the page. */
	async saveTime(): Promise<void> {
		const isQuiet = this.#state.kind === 'saved' && this.#underWay === null;
		if (!isQuiet || this.#isStopped || this.#untoldSeconds < SAVE_TIME_EVERY) return;
		this.#underWay = this.#save(true).finally(() => (this.#underWay = null));
		await this.#underWay;
		if (this.#hasToSave) await this.saveNow();
	}

	/** Before the form itself goes off: no timer left, no request under way, none begun until `resume`. */
	async hold(): Promise<void> {
		this.#held = this.#latest;
		this.#callOff();
		await this.#underWay;
	}

	/** The form came back. If it was saved on the way, that save counts. */
	resume(saved: { readonly revision: number; readonly savedAt: string } | null): void {
		const sent = this.#held ?? this.#latest;
		this.#held = null;
		if (saved !== null) this.#acknowledge(saved.revision, saved.savedAt, sent);
		this.note(this.#latest.answer);
	}

	/** The server told of a newer draft by another way than a save. */
	meet(newer: NewerDraft<Given>): void {
		this.#callOff();
		this.#state = { kind: 'conflict', newer };
	}

	/** The server told by another way than a save that another record is open now. */
	meetOther(learner: string, message: string): void {
		this.#callOff();
		this.#state = { kind: 'other-learner', learner, message };
	}

	/** The sheet was handed in; nothing is left to save. */
	handIn(location: string): void {
		this.#callOff();
		this.#state = { kind: 'handed-in', location };
	}

	/**
	 * The page is going away: sends what is unsaved in a request that outlives it, the time included. A
	 * request still under way will have been counted by then, hence the revision after it.
	 */
	leave(): void {
		this.#callOff();
		if (this.#isStopped || !(this.#hasToSave || this.#untoldSeconds > 0)) return;
		const revision = this.#revision + (this.#underWay === null ? 0 : 1);
		this.#toldSeconds = this.#parts.seconds();
		this.#put(this.#latest, revision, true).catch(() => undefined);
	}

	/** Resolves a conflict for this page: its answer is saved over the newer draft. */
	async keepMine(): Promise<void> {
		if (this.#state.kind !== 'conflict') return;
		const { revision, savedAt, answer, work } = this.#state.newer;
		this.#acknowledge(revision, savedAt, { answer, notes: work });
		await this.saveNow();
	}

	/** Resolves a conflict for the newer draft, which is given back to be put on the sheet. */
	takeNewer(): NewerDraft<Given> | null {
		if (this.#state.kind !== 'conflict') return null;
		const { newer } = this.#state;
		this.#latest = { answer: newer.answer, notes: newer.work };
		this.#acknowledge(newer.revision, newer.savedAt, this.#latest);
		return newer;
	}

	/** The learner wants this sheet in the record that is open now; a draft there is met as any other. */
	async saveIntoOther(): Promise<void> {
		if (this.#state.kind !== 'other-learner') return;
		this.#learner = this.#state.learner;
		this.#revision = 0;
		this.#savedAt = null;
		this.#kept = { answer: this.#parts.answer, notes: noWork() };
		this.#owesBeginning = true;
		this.#state = { kind: 'waiting' };
		await this.saveNow();
	}

	/** The server holds this sheet under this revision. */
	#acknowledge(revision: number, savedAt: string, sheet: Sheet<Given>): void {
		this.#revision = revision;
		this.#savedAt = savedAt;
		this.#kept = sheet;
		this.#owesBeginning = false;
		this.#state = { kind: 'waiting' };
		if (!this.hasUnsaved) this.#rest();
	}

	/** Nothing to save, perhaps because a change was taken back. */
	#rest(): void {
		this.#callOff();
		this.#state = { kind: this.#savedAt === null ? 'blank' : 'saved' };
	}

	get #hasToSave(): boolean {
		return this.#owesBeginning || this.hasUnsaved;
	}

	/** Whether only the work is new: the answer then stays at home, and can be in nobody's way. */
	get #isAnswerKnown(): boolean {
		const isSaved = this.#savedAt !== null && !this.#owesBeginning;
		return isSaved && isSameAnswer(this.#latest.answer, this.#kept.answer);
	}

	/** Seconds counted that the server does not know of. */
	get #untoldSeconds(): number {
		return (this.#parts.seconds() ?? 0) - (this.#toldSeconds ?? 0);
	}

	get #isStopped(): boolean {
		const { kind } = this.#state;
		return (
			this.#held !== null || kind === 'conflict' || kind === 'other-learner' || kind === 'handed-in'
		);
	}

	#schedule(milliseconds: number): void {
		this.#callOff();
		this.#callOff = this.#parts.after(milliseconds, () => void this.saveNow());
	}

	async #save(isQuiet = false): Promise<void> {
		const sheet = this.#latest;
		const isKnown = this.#isAnswerKnown;
		this.#toldSeconds = this.#parts.seconds();
		if (!isQuiet) this.#state = { kind: 'saving' };
		const reply = await this.#ask(sheet);
		if (reply.kind === 'saved') {
			this.#retryIn = FIRST_RETRY;
			// The revision of an answer that was not sent may be another tab's: it is not taken for ours.
			this.#acknowledge(isKnown ? this.#revision : reply.revision, reply.savedAt, sheet);
		} else if (reply.kind === 'refused') {
			// Time is told again with the next save; it is no reason to alarm anybody.
			if (isQuiet) return;
			this.#state = { kind: 'failed', message: reply.message };
			this.#schedule(this.#retryIn);
			this.#retryIn = Math.min(LONGEST_RETRY, this.#retryIn * 2);
		} else if (reply.kind === 'newer-draft') {
			this.#state = { kind: 'conflict', newer: reply.newer };
		} else {
			this.#state = reply;
		}
	}

	async #ask(sheet: Sheet<Given>): Promise<DraftReply<Given>> {
		try {
			const reply = await this.#put(sheet, this.#revision, false);
			return await readDraftReply(reply, this.#parts.isAnswer);
		} catch {
			return { kind: 'refused', message: OFFLINE };
		}
	}

	#put({ answer }: Sheet<Given>, revision: number, keepalive: boolean): Promise<Response> {
		const { url, attempt, send } = this.#parts;
		const told = this.#isAnswerKnown ? null : answer;
		const body = { attempt, revision, learner: this.#learner, answer: told, work: this.work };
		return send(url, {
			method: 'PUT',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
			keepalive,
		});
	}
}
