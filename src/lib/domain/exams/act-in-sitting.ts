import { OPTION_COUNT } from '#domain/questions';
import { isOutOfTime, isSameMark } from './sitting.ts';
import type { ItemState, Sitting } from './sitting.ts';
import { LONGEST_MARK, MOST_MARKS } from './sitting-event.ts';
import type { Refusal, SittingEvent, Sureness, TextMark } from './sitting-event.ts';

/** What a page may ask for in a sitting. */
export type SittingAction =
	/** `version` is how many choices the page knew of: a page that is behind may not overwrite. */
	| {
			readonly type: 'answer';
			readonly item: number;
			readonly choice: number | null;
			readonly version: number;
	  }
	| { readonly type: 'flag'; readonly item: number; readonly on: boolean }
	| {
			readonly type: 'strike';
			readonly item: number;
			readonly option: number;
			readonly on: boolean;
	  }
	| {
			readonly type: 'mark';
			readonly item: number;
			readonly mark: TextMark;
			readonly on: boolean;
	  }
	| { readonly type: 'judge'; readonly item: number; readonly sure: Sureness | null }
	| { readonly type: 'leave'; readonly item: number }
	| { readonly type: 'look-up'; readonly item: number; readonly words: string }
	| { readonly type: 'show'; readonly item: number }
	| { readonly type: 'pause' }
	| { readonly type: 'resume' }
	| { readonly type: 'end' };

/** What is to be appended, and why not all that was asked for is. */
export interface Decision {
	readonly events: readonly SittingEvent[];
	readonly refusal: Refusal | null;
}

/** The most refusals that are logged of one sitting, and the most look-ups: enough to see what happened. */
const MOST_REFUSALS = 50;
const MOST_LOOKUPS = 400;
const MOST_STEPS = 200;
const LONGEST_WORDS = 80;

/**
 * Decides what an action means at a moment of the server. After the end nothing is taken; what comes late
 * is refused and logged; what repeats what is already so is no event. [EX10]–[EX14]
 */
export function actInSitting(sitting: Sitting, action: SittingAction, now: Date): Decision {
	const item = 'item' in action ? action.item : 0;
	const refuse = (why: Refusal, before: readonly SittingEvent[] = []): Decision => ({
		events:
			sitting.refused < MOST_REFUSALS ? [...before, { type: 'refused', item, why }] : [...before],
		refusal: why,
	});
	if (sitting.endedAt !== null) {
		return action.type === 'end' || action.type === 'leave' ? nothing() : refuse('over');
	}
	if (isOutOfTime(sitting, now)) {
		const ended: SittingEvent = { type: 'ended', by: 'clock' };
		const isHarmless = action.type === 'end' || action.type === 'leave';
		return isHarmless ? { events: [ended], refusal: null } : refuse('late', [ended]);
	}
	if (action.type === 'end') return take({ type: 'ended', by: 'learner' });
	if (action.type === 'resume')
		return sitting.pausedAt === null ? nothing() : take({ type: 'resumed' });
	if (sitting.pausedAt !== null) return action.type === 'pause' ? nothing() : refuse('paused');
	if (action.type === 'pause') {
		// As on the day: an exam has no pause, and a drill has no clock to stop.
		return sitting.mode === 'practice' ? take({ type: 'paused' }) : nothing();
	}
	return actOnItem(sitting, action, refuse);
}

function actOnItem(
	sitting: Sitting,
	action: Exclude<SittingAction, { type: 'pause' | 'resume' | 'end' }>,
	refuse: (why: Refusal) => Decision,
): Decision {
	const { item } = action;
	const state = sitting.states[item];
	if (state === undefined) return nothing();
	switch (action.type) {
		case 'answer': {
			if (!isOption(action.choice)) return nothing();
			if (action.choice === state.choice) return nothing();
			if (state.isShown) return refuse('shown');
			if (action.version !== state.choices.length) return refuse('stale');
			if (state.choices.length >= MOST_STEPS) return nothing();
			return take({ type: 'answered', item, choice: action.choice });
		}
		case 'flag':
			return action.on === state.flagged
				? nothing()
				: take({ type: 'flagged', item, on: action.on });
		case 'strike': {
			const { option, on } = action;
			if (!isOption(option) || state.struck.includes(option) === on) return nothing();
			return take({ type: 'struck', item, option, on });
		}
		case 'mark':
			return mayMark(state, action) ? take(markEvent(action)) : nothing();
		case 'judge':
			return action.sure === state.sure
				? nothing()
				: take({ type: 'judged', item, sure: action.sure });
		case 'leave':
			return take({ type: 'left', item });
		case 'look-up': {
			const words = action.words.trim().slice(0, LONGEST_WORDS);
			const all = sitting.states.reduce((sum, { lookups }) => sum + lookups.length, 0);
			const isNew = words !== '' && state.lookups.at(-1) !== words && all < MOST_LOOKUPS;
			return isNew ? take({ type: 'looked-up', item, words }) : nothing();
		}
		case 'show': {
			const mayShow = sitting.feedback === 'each' && state.choice !== null && !state.isShown;
			return mayShow ? take({ type: 'shown', item }) : nothing();
		}
	}
}

type MarkAction = Extract<SittingAction, { type: 'mark' }>;

function mayMark({ marks }: ItemState, { mark, on }: MarkAction): boolean {
	const isMarked = marks.some((one) => isSameMark(one, mark));
	if (!on) return isMarked;
	const isSound = mark.quote.trim() !== '' && mark.quote.length <= LONGEST_MARK;
	return !isMarked && isSound && isPlace(mark.occurrence) && marks.length < MOST_MARKS;
}

function isPlace(occurrence: number): boolean {
	return Number.isInteger(occurrence) && occurrence >= 0 && occurrence <= 10_000;
}

function markEvent({ item, mark: { part, quote, occurrence }, on }: MarkAction): SittingEvent {
	return { type: 'marked', item, part, quote, occurrence, on };
}

function isOption(choice: number | null): boolean {
	return choice === null || (Number.isInteger(choice) && choice >= 0 && choice < OPTION_COUNT);
}

function take(event: SittingEvent): Decision {
	return { events: [event], refusal: null };
}

function nothing(): Decision {
	return { events: [], refusal: null };
}
