import type { SubmitFunction } from '@sveltejs/kit';
import { tick } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { AnyAnswer } from '#domain/learning';
import { CaseClock } from '$lib/state/case-clock.svelte.ts';
import type { DraftSaver } from '$lib/state/draft-saver.svelte.ts';
import { runCaseClock } from '$lib/state/run-case-clock.ts';
import { WorkNotes } from '$lib/state/work-notes.svelte.ts';
import type { Notes } from '$lib/state/work-notes.svelte.ts';
import { readWorkspaceKey, takesText } from './workspace-keys.ts';
import type { WorkReply } from './work-reply.ts';

/** What a session needs of the page it works on. */
export interface WorkSessionParts<Given extends AnyAnswer> {
	/** Notes and seconds as they were kept. */
	readonly work: Notes & { readonly seconds: number | null };
	readonly hints: { readonly taken: readonly string[]; readonly of: number };
	/** Whether the case is open already, or its start panel comes first. */
	readonly isBegun: boolean;
	/** What an earlier post without scripts came back with. */
	readonly reply: WorkReply<Given> | null;
	readonly openSaver: (seconds: () => number | null) => DraftSaver<Given>;
	/** Puts another answer in the place of the one on the page. */
	readonly replace: (answer: Given) => void;
	/** Asks the server for the page again. */
	readonly reload: () => void;
	/** Finds the first field of the sheet. */
	readonly firstField: string;
	/** What is asked before unsaved changes are left behind. */
	readonly leaveQuestion: string;
}

/** What keys may do that the page itself has to do. */
export interface KeyActions {
	readonly mark: () => void;
	readonly showKeys: () => void;
	/** Left out where lines can not be called sure. */
	readonly sayHowSure?: (target: EventTarget | null) => void;
}

/** What Kit tells of a navigation before it happens. */
interface Leaving {
	readonly type: string;
	readonly cancel: () => void;
}

/**
 * One sitting at a case, whatever kind of work it is: saving and handing in, the clock, hints, keys, and
 * what the server had to say. The page gives it the work and shows it. [UI5] [UI9] [UI14] [UI16] [UI33]
 */
export class WorkSession<Given extends AnyAnswer> {
	readonly saver: DraftSaver<Given>;
	readonly clock: CaseClock;
	readonly notes: WorkNotes;
	readonly #parts: WorkSessionParts<Given>;
	/** Fields edited since the last reply: what was said about them may no longer hold. */
	readonly #edited = new SvelteSet<string>();
	#lastField: HTMLElement | null = null;
	#sentReply: WorkReply<Given> | null = $state.raw(null);
	/** Whether scripts have taken over. */
	isLive = $state(false);
	isBegun = $state(false);
	isSubmitting = $state(false);
	/** What a screen reader is told next. */
	spoken = $state('');

	/**
	 * Whether time is counted: while the case is begun, open and not handed in. One yes or no: a save must
	 * not start the clock anew, which would take it for a sign of its learner.
	 */
	readonly isCounting = $derived.by(
		() => this.isLive && this.isBegun && this.saver.current.kind !== 'handed-in',
	);
	readonly reply = $derived.by(() => this.#sentReply ?? this.#parts.reply);
	readonly hints = $derived.by(() => this.reply?.hints ?? this.#parts.hints.taken);
	readonly problems = $derived.by(() =>
		(this.reply?.problems ?? []).filter(({ field }) => !this.isEdited(field)),
	);

	constructor(parts: WorkSessionParts<Given>) {
		const { work, reply } = parts;
		this.#parts = parts;
		this.isBegun = parts.isBegun || reply !== null;
		this.clock = new CaseClock(() => performance.now(), work.seconds);
		this.saver = parts.openSaver(() => this.clock.seconds);
		this.notes = new WorkNotes({ ...work, note: reply?.note ?? work.note });
		this.#meet(reply);
	}

	/** Counts until what is given back is called. */
	count(): () => void {
		return runCaseClock(this.clock, () => void this.saver.saveTime());
	}

	/** Whether a field was edited since the last reply. */
	isEdited(field: string): boolean {
		return this.#edited.has(field);
	}

	start(): void {
		this.isBegun = true;
		this.clock.begin();
		void this.saver.begin();
		void tick().then(() => document.getElementById('chart')?.focus());
	}

	/** Sends the form instead of the browser. Saving needs no post; scoring and hints do. */
	readonly send: SubmitFunction = async ({ action, formData, cancel }) => {
		const isHint = action.search.includes('/hint');
		const isCheck = action.search.includes('/check');
		if (!isHint && !isCheck && !action.search.includes('/submit')) {
			cancel();
			await this.saver.saveNow();
			return;
		}
		this.isSubmitting = true;
		await this.saver.hold();
		formData.set('revision', String(this.saver.revision));
		formData.set('work', JSON.stringify(this.saver.work));
		return async ({ result, update }) => {
			this.isSubmitting = false;
			if (result.type === 'redirect') {
				this.saver.handIn(result.location);
				await update({ reset: false });
			} else if (result.type === 'failure' || result.type === 'success') {
				this.#take(result.data ?? {});
				if (result.type !== 'success') return;
				if (isHint) this.#showHint();
				if (isCheck) this.#showCheck();
			} else {
				this.#sentReply = { message: explainRefusal(result.error), hints: this.hints };
				this.saver.resume(null);
			}
		};
	};

	/** Saves on the way out; asks first where that is not to be had. */
	guard({ type, cancel }: Leaving): void {
		const { saver } = this;
		if (!saver.hasUnsaved) {
			if (type !== 'leave') saver.leave();
			return;
		}
		if (!['failed', 'conflict', 'other-learner'].includes(saver.current.kind)) {
			if (type !== 'leave') void saver.saveNow();
			return;
		}
		if (type === 'leave' || !confirm(this.#parts.leaveQuestion)) cancel();
	}

	loadNewer(): void {
		const newer = this.saver.takeNewer();
		if (newer === null) return;
		this.#parts.replace(newer.answer);
		this.notes.replace(newer.work);
		// Hints that were taken over there belong to this attempt as well.
		this.#parts.reload();
	}

	press(event: KeyboardEvent, { mark, showKeys, sayHowSure }: KeyActions): void {
		const command = readWorkspaceKey(event, takesText(event.target));
		if (command === null || (!this.isBegun && command !== 'show-keys')) return;
		if (command === 'say-how-sure' && sayHowSure === undefined) return;
		event.preventDefault();
		switch (command) {
			case 'submit':
				return document.getElementById('submit')?.click();
			case 'save':
				return void this.saver.saveNow();
			case 'go-to-chart':
				return document.getElementById('chart')?.focus();
			case 'go-to-sheet':
				return this.#fieldLeft()?.focus();
			case 'mark-passage':
				return mark();
			case 'say-how-sure':
				return sayHowSure?.(event.target);
			case 'show-keys':
				return showKeys();
		}
	}

	readonly noteEdit = ({ target }: Event): void => {
		if (takesText(target) && target instanceof Element)
			this.#edited.add(target.getAttribute('name') ?? '');
	};

	readonly remember = ({ target }: FocusEvent): void => {
		if (target instanceof HTMLElement && takesText(target) && target.closest('#sheet'))
			this.#lastField = target;
	};

	#take(came: WorkReply<Given>): void {
		this.#edited.clear();
		this.#sentReply = {
			...came,
			hints: came.hints ?? this.hints,
			checked: came.checked ?? this.reply?.checked,
		};
		this.saver.resume(came.saved ?? null);
		this.#meet(came);
	}

	#meet(reply: WorkReply<Given> | null): void {
		if (reply?.conflict) this.saver.meet(reply.conflict);
		if (reply?.otherLearner) this.saver.meetOther(reply.otherLearner, reply.message ?? '');
	}

	/** The words of a hint that was just taken get the focus, so that they are read. */
	#showHint(): void {
		const taken = String(this.hints.length);
		void tick().then(() => document.getElementById(`hint-${taken}`)?.focus());
		this.spoken = `Hint ${taken} of ${String(this.#parts.hints.of)}.`;
	}

	/** What the checker said gets the focus; how much it was is said. */
	#showCheck(): void {
		const found = this.reply?.checked?.remarks.length ?? 0;
		void tick().then(() => document.getElementById('check-said')?.focus());
		this.spoken = found === 1 ? 'One remark.' : `${String(found)} remarks.`;
	}

	/** The field of the sheet that had the focus last, or else its first. */
	#fieldLeft(): HTMLElement | null {
		return this.#lastField?.isConnected
			? this.#lastField
			: document.querySelector<HTMLElement>(this.#parts.firstField);
	}
}

/** A reply has the server's own sentence; what the browser throws is about a missing network. */
function explainRefusal(refusal: App.Error | Error | undefined): string {
	return refusal === undefined || refusal instanceof Error
		? 'The server could not be reached, so nothing was submitted. Your work is still here: try again.'
		: refusal.message;
}
