import type { SittingEvent, SittingStarted, Sureness, TextMark } from './sitting-event.ts';

/** What became of one item so far. */
export interface ItemState {
	/** Index of the chosen option in the file; null where none is. */
	readonly choice: number | null;
	/** Every choice in turn, the last one standing. */
	readonly choices: readonly (number | null)[];
	readonly flagged: boolean;
	readonly struck: readonly number[];
	readonly isSeen: boolean;
	/** Its answer was shown in a drill and stands. */
	readonly isShown: boolean;
	readonly seconds: number;
	readonly lookups: readonly string[];
	/** What was marked with the pen, in the order in which it was. */
	readonly marks: readonly TextMark[];
	readonly sure: Sureness | null;
}

/** One sitting, folded from its events. */
export interface Sitting extends Omit<SittingStarted, 'type'> {
	/** From 1 per learner. */
	readonly number: number;
	readonly startedAt: string;
	readonly states: readonly ItemState[];
	readonly pausedAt: string | null;
	readonly endedAt: string | null;
	readonly endedBy: 'learner' | 'clock' | null;
	/** Right options by item; null until scored. */
	readonly right: readonly number[] | null;
	/** How much was refused. */
	readonly refused: number;
	readonly lastAt: string;
}

/** Longer between two events and nobody was there: the time counts for no item. */
const MOST_SECONDS = 30 * 60;

/** Opens a sitting with its first event. */
export function openSitting(
	number: number,
	{ type: _type, ...started }: SittingStarted,
	at: string,
): Sitting {
	const fresh: ItemState = {
		choice: null,
		choices: [],
		flagged: false,
		struck: [],
		isSeen: false,
		isShown: false,
		seconds: 0,
		lookups: [],
		marks: [],
		sure: null,
	};
	return {
		...started,
		number,
		startedAt: at,
		states: started.items.map(() => fresh),
		pausedAt: null,
		endedAt: null,
		endedBy: null,
		right: null,
		refused: 0,
		lastAt: at,
	};
}

/** Folds one more event in. The time since the event before belongs to the item the event is about. */
export function applySittingEvent(sitting: Sitting, event: SittingEvent, at: string): Sitting {
	switch (event.type) {
		case 'started':
			return sitting;
		case 'paused':
			return { ...sitting, pausedAt: at, lastAt: at };
		case 'resumed':
			return resume(sitting, at);
		case 'ended':
			// The clock ends it at its time, whenever that is noticed.
			return {
				...sitting,
				endedAt: event.by === 'clock' ? (sitting.endAt ?? at) : at,
				endedBy: event.by,
			};
		case 'scored':
			return { ...sitting, right: event.right };
		case 'refused':
			return { ...sitting, refused: sitting.refused + 1 };
		default:
			return withItem(sitting, event, at);
	}
}

type ItemEvent = Extract<
	SittingEvent,
	{
		type: 'answered' | 'flagged' | 'struck' | 'marked' | 'judged' | 'left' | 'looked-up' | 'shown';
	}
>;

function withItem(sitting: Sitting, event: ItemEvent, at: string): Sitting {
	const state = sitting.states[event.item];
	if (state === undefined) return sitting;
	const passed = Math.max(0, (Date.parse(at) - Date.parse(sitting.lastAt)) / 1000);
	const seconds = state.seconds + (passed > MOST_SECONDS ? 0 : Math.round(passed));
	const changed: ItemState = { ...state, ...changeOf(state, event), isSeen: true, seconds };
	return { ...sitting, states: sitting.states.with(event.item, changed), lastAt: at };
}

function changeOf(state: ItemState, event: ItemEvent): Partial<ItemState> {
	switch (event.type) {
		case 'answered':
			return { choice: event.choice, choices: [...state.choices, event.choice] };
		case 'flagged':
			return { flagged: event.on };
		case 'struck': {
			const others = state.struck.filter((option) => option !== event.option);
			return { struck: event.on ? [...others, event.option] : others };
		}
		case 'marked': {
			const { part, quote, occurrence, on } = event;
			const others = state.marks.filter((mark) => !isSameMark(mark, event));
			return { marks: on ? [...others, { part, quote, occurrence }] : others };
		}
		case 'judged':
			return { sure: event.sure };
		case 'looked-up':
			return { lookups: [...state.lookups, event.words] };
		case 'shown':
			return { isShown: true };
		case 'left':
			return {};
	}
}

/** States whether two marks are on the same words. */
export function isSameMark(left: TextMark, right: TextMark): boolean {
	const { part, quote, occurrence } = left;
	return part === right.part && quote === right.quote && occurrence === right.occurrence;
}

function resume(sitting: Sitting, at: string): Sitting {
	const { pausedAt, endAt } = sitting;
	if (pausedAt === null) return sitting;
	const rest = Date.parse(at) - Date.parse(pausedAt);
	const later = endAt === null ? null : new Date(Date.parse(endAt) + rest).toISOString();
	return { ...sitting, pausedAt: null, endAt: later, lastAt: at };
}

/** States whether a sitting is over at a moment: ended, or out of time though nobody was there. */
export function isOver(sitting: Sitting, now: Date): boolean {
	return sitting.endedAt !== null || isOutOfTime(sitting, now);
}

/** States whether the clock has run out. A pause stops it. */
export function isOutOfTime({ endAt, pausedAt }: Sitting, now: Date): boolean {
	return endAt !== null && pausedAt === null && now.getTime() >= Date.parse(endAt);
}

/** Seconds left on the clock at a moment; null where there is none. */
export function secondsLeft({ endAt, pausedAt }: Sitting, now: Date): number | null {
	if (endAt === null) return null;
	const at = pausedAt === null ? now.getTime() : Date.parse(pausedAt);
	return Math.max(0, Math.ceil((Date.parse(endAt) - at) / 1000));
}
