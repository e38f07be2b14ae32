import { daysBetween } from '#domain/claims';
import type { Happening, Hands } from '#domain/journeys';
import type { StoryView } from '#domain/presenting';

/** A story as places on a sheet of 720 units. */
export interface StoryPlot {
	readonly width: number;
	readonly height: number;
	/** Where the rows begin. */
	readonly left: number;
	readonly days: number;
	readonly rows: readonly { readonly hands: Hands; readonly y: number }[];
	readonly marks: readonly { readonly x: number; readonly y: number; readonly isMoney: boolean }[];
	/** Points of the line that goes from hand to hand. */
	readonly hands: string;
	/** Points of the steps of what is open. */
	readonly open: string;
	readonly zero: number;
	/** The most that was open. */
	readonly peak: { x: number; y: number; amount: number; anchor: 'start' | 'end' };
	readonly ticks: readonly { readonly day: number; readonly x: number }[];
	readonly events: readonly (Happening & { readonly since: number })[];
}

const WIDTH = 720;
const LEFT = 92;
const RIGHT = 14;
const ROW = 26;
const MONEY = 64;
const ORDER: readonly Hands[] = ['patient', 'front-desk', 'coder', 'biller', 'payer'];
/** Days of one long pause are drawn as so many, so that the rest can be told apart. */
const LONGEST_GAP = 40;

/** Works out where everything of a story is drawn. Long pauses are drawn shorter; the figures at the foot are true. */
export function plotStory({ visit, happened }: StoryView): StoryPlot {
	const events = happened.map((one) => ({ ...one, since: daysBetween(visit, one.day) }));
	let drawn = 0;
	const places = events.map(({ since }, at) => {
		const before = events[at - 1]?.since ?? since;
		drawn += Math.min(LONGEST_GAP, Math.max(0, since - before));
		return drawn;
	});
	const span = Math.max(1, places.at(-1) ?? 1);
	const x = (place: number) => LEFT + 8 + (place / span) * (WIDTH - LEFT - RIGHT - 8);
	const used = ORDER.filter((hands) => events.some((event) => event.hands === hands));
	const rows = used.map((hands, at) => ({ hands, y: 14 + at * ROW }));
	const rowOf = (hands: Hands) => rows.find((row) => row.hands === hands)?.y ?? 0;
	const marks = events.map(({ hands, received }, at) => {
		return { x: x(places[at] ?? 0), y: rowOf(hands), isMoney: received !== 0 };
	});
	const most = Math.max(1, ...events.map(({ open }) => open));
	const least = Math.min(0, ...events.map(({ open }) => open));
	const foot = 14 + rows.length * ROW + MONEY;
	const y = (open: number) => foot - ((open - least) / (most - least)) * (MONEY - 16);
	const steps = events.flatMap(({ open }, at) => {
		const here = x(places[at] ?? 0);
		const before = events[at - 1];
		const corner = before === undefined ? [] : [`${here},${y(before.open)}`];
		return [...corner, `${here},${y(open)}`];
	});
	const top = events.findIndex(({ open }) => open === most);
	const peakAt = x(places[Math.max(0, top)] ?? 0);
	const anchor = peakAt > WIDTH / 2 ? 'end' : 'start';
	return {
		...{ width: WIDTH, height: foot + 26, left: LEFT, rows, marks, events, zero: foot },
		days: events.at(-1)?.since ?? 0,
		hands: marks.map((mark) => `${mark.x},${mark.y}`).join(' '),
		open: steps.join(' '),
		peak: { x: peakAt, y: y(most), amount: top < 0 ? 0 : most, anchor },
		ticks: ticksOf(events.map(({ since }, at) => ({ day: since, x: x(places[at] ?? 0) }))),
	};
}

/** One figure for each day, and none on top of another. */
function ticksOf(all: readonly { day: number; x: number }[]): StoryPlot['ticks'] {
	const kept: { day: number; x: number }[] = [];
	for (const tick of all) {
		const last = kept.at(-1);
		if (last === undefined || (tick.day !== last.day && tick.x - last.x >= 26)) kept.push(tick);
	}
	return kept;
}
