import type { Answer } from '#domain/scoring';
import { isSameAnswer } from '#domain/learning';
import { readDraftReply } from './draft-reply.ts';
import type { DraftReply, NewerDraft } from './draft-reply.ts';

/** How far the saving of this sheet is. */
export type SaveState =
	| { readonly kind: 'blank' }
	| { readonly kind: 'waiting' }
	| { readonly kind: 'saving' }
	| { readonly kind: 'saved' }
	| { readonly kind: 'failed'; readonly message: string }
	| { readonly kind: 'conflict'; readonly newer: NewerDraft }
	| { readonly kind: 'handed-in'; readonly location: string };

/** What a saver starts from, and the world it works in. */
export interface DraftSaverParts {
	readonly url: string;
	readonly attempt: number;
	readonly revision: number;
	/** ISO, UTC; null where nothing was saved yet. */
	readonly savedAt: string | null;
	/** The answer as the server holds it. */
	readonly answer: Answer;
	readonly send: (url: string, init: RequestInit) => Promise<Response>;
	/** Runs something later; gives back how to call it off. */
	readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** How long to wait for more typing, and how long before trying again by itself. */
const PAUSE = 600;
const FIRST_RETRY = 4000;
const LONGEST_RETRY = 60_000;

const OFFLINE =
	'The server could not be reached. Your work is still on this page, and saving is tried again.';

/**
 * Saves drafts as the learner works: a moment after typing stops, one request at a time, always the
 * latest answer. It never overwrites a draft it has not seen; it asks. [UI4] [UI5]
 */
export class DraftSaver {
	readonly #parts: DraftSaverParts;
	#state: SaveState = $state.raw({ kind: 'blank' });
	#revision = $state(0);
	#savedAt: string | null = $state(null);
	#latest: Answer;
	/** What the server is known to hold, to tell a change from a repetition. */
	#kept: Answer;
	/** True while the form itself is on its way. */
	#isHeld = false;
	#callOff: () => void = () => undefined;
	#underWay: Promise<void> | null = null;
	#retryIn = FIRST_RETRY;

	constructor(parts: DraftSaverParts) {
		this.#parts = parts;
		this.#revision = parts.revision;
		this.#latest = parts.answer;
		this.#kept = parts.answer;
		if (parts.savedAt !== null) this.#acknowledge(parts.revision, parts.savedAt, parts.answer);
	}

	get current(): SaveState {
		return this.#state;
	}

	/** Revision of the draft the server holds, as far as this page knows. */
	get revision(): number {
		return this.#revision;
	}

	/** When the server last acknowledged a save, ISO, UTC; null before the first. */
	get savedAt(): string | null {
		return this.#savedAt;
	}

	/** States whether something on the sheet would be lost by leaving now. */
	get hasUnsaved(): boolean {
		return this.#state.kind !== 'handed-in' && !isSameAnswer(this.#latest, this.#kept);
	}

	/** Takes note of the answer as it stands; saves it when typing pauses. */
	note(answer: Answer): void {
		this.#latest = answer;
		if (this.#isStopped) return;
		if (!this.hasUnsaved) return this.#rest();
		if (this.#state.kind !== 'failed') this.#state = { kind: 'waiting' };
		this.#schedule(PAUSE);
	}

	/** Saves at once, and again if more was typed meanwhile. Settles when nothing is left to do. */
	async saveNow(): Promise<void> {
		this.#callOff();
		await this.#underWay;
		while (this.hasUnsaved && !this.#isStopped) {
			this.#underWay ??= this.#save().finally(() => (this.#underWay = null));
			await this.#underWay;
			if (this.#state.kind === 'failed') return;
		}
	}

	/** Before the form itself goes off: no timer left, no request under way, none begun until `resume`. */
	async hold(): Promise<void> {
		this.#isHeld = true;
		this.#callOff();
		await this.#underWay;
	}

	/** The form came back. If it was saved on the way, that save counts. */
	resume(saved: { readonly revision: number; readonly savedAt: string } | null): void {
		this.#isHeld = false;
		if (saved !== null) this.#acknowledge(saved.revision, saved.savedAt, this.#latest);
		this.note(this.#latest);
	}

	/** The server told of a newer draft by another way than a save. */
	meet(newer: NewerDraft): void {
		this.#callOff();
		this.#state = { kind: 'conflict', newer };
	}

	/** The sheet was handed in; nothing is left to save. */
	handIn(location: string): void {
		this.#callOff();
		this.#state = { kind: 'handed-in', location };
	}

	/**
	 * The page is going away: sends what is unsaved in a request that outlives it. A request still under
	 * way will have been counted by then, hence the revision after it.
	 */
	leave(): void {
		this.#callOff();
		if (!this.hasUnsaved || this.#isStopped) return;
		const revision = this.#revision + (this.#underWay === null ? 0 : 1);
		this.#put(this.#latest, revision, true).catch(() => undefined);
	}

	/** Resolves a conflict for this page: its answer is saved over the newer draft. */
	async keepMine(): Promise<void> {
		if (this.#state.kind !== 'conflict') return;
		const { revision, savedAt, answer } = this.#state.newer;
		this.#acknowledge(revision, savedAt, answer);
		await this.saveNow();
	}

	/** Resolves a conflict for the newer draft, which is given back to be put on the sheet. */
	takeNewer(): Answer | null {
		if (this.#state.kind !== 'conflict') return null;
		const { revision, savedAt, answer } = this.#state.newer;
		this.#latest = answer;
		this.#acknowledge(revision, savedAt, answer);
		return answer;
	}

	/** The server holds this answer under this revision. */
	#acknowledge(revision: number, savedAt: string, answer: Answer): void {
		this.#revision = revision;
		this.#savedAt = savedAt;
		this.#kept = answer;
		this.#state = { kind: 'waiting' };
		if (!this.hasUnsaved) this.#rest();
	}

	/** Nothing to save, perhaps because a change was taken back. */
	#rest(): void {
		this.#callOff();
		this.#state = { kind: this.#savedAt === null ? 'blank' : 'saved' };
	}

	get #isStopped(): boolean {
		const { kind } = this.#state;
		return this.#isHeld || kind === 'conflict' || kind === 'handed-in';
	}

	#schedule(milliseconds: number): void {
		this.#callOff();
		this.#callOff = this.#parts.after(milliseconds, () => void this.saveNow());
	}

	async #save(): Promise<void> {
		const answer = this.#latest;
		this.#state = { kind: 'saving' };
		const reply = await this.#ask(answer);
		if (reply.kind === 'saved') {
			this.#retryIn = FIRST_RETRY;
			this.#acknowledge(reply.revision, reply.savedAt, answer);
		} else if (reply.kind === 'refused') {
			this.#state = { kind: 'failed', message: reply.message };
			this.#schedule(this.#retryIn);
			this.#retryIn = Math.min(LONGEST_RETRY, this.#retryIn * 2);
		} else if (reply.kind === 'newer-draft') {
			this.#state = { kind: 'conflict', newer: reply.newer };
		} else {
			this.#state = reply;
		}
	}

	async #ask(answer: Answer): Promise<DraftReply> {
		try {
			return await readDraftReply(await this.#put(answer, this.#revision, false));
		} catch {
			return { kind: 'refused', message: OFFLINE };
		}
	}

	#put(answer: Answer, revision: number, keepalive: boolean): Promise<Response> {
		const { url, attempt, send } = this.#parts;
		return send(url, {
			method: 'PUT',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ attempt, revision, answer }),
			keepalive,
		});
	}
}
