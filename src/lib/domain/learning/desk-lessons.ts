import type { AutomaticFail, DeskScore, ItemStatus, ScoredItem } from '#domain/billing';
import type { FindingMark, Lessons, PartEntries } from './lessons.ts';

/** How something at a billing desk can be a mistake. */
export type DeskFault = 'desk_wrong' | 'desk_partly' | 'desk_missed' | 'desk_extra' | 'desk_fail';

/** The part under which automatic fails are noted: they belong to none of the work's own. */
export const FAILS_PART = 'fails';

/** A mistake made at a desk, with what the score says of it. */
export interface DeskMistake {
	readonly mark: FindingMark;
	readonly about:
		| { readonly kind: 'item'; readonly item: ScoredItem }
		| { readonly kind: 'fail'; readonly fail: AutomaticFail };
}

const FAULT_OF: Readonly<Record<ItemStatus, DeskFault | null>> = {
	right: null,
	partly: 'desk_partly',
	wrong: 'desk_wrong',
	missed: 'desk_missed',
	extra: 'desk_extra',
};

/**
 * The mistakes of a desk's score: automatic fails first, then every item that lost something. What only
 * follows from another fault, and what is told without points, is none. [LE31]
 */
export function deskMistakes({ parts, fails }: DeskScore): DeskMistake[] {
	return [
		...fails.map((fail): DeskMistake => ({
			mark: { part: FAILS_PART, keyLine: fail.id, row: null, type: 'desk_fail' },
			about: { kind: 'fail', fail },
		})),
		...parts.flatMap((part) =>
			part.items.flatMap((item): DeskMistake[] => {
				const type = faultOf(item);
				if (type === null) return [];
				const mark = { part: part.id, keyLine: item.id, row: null, type };
				return [{ mark, about: { kind: 'item', item } }];
			}),
		),
	];
}

function faultOf({ status, points, follows }: ScoredItem): DeskFault | null {
	if (follows !== undefined) return null;
	if (points.right >= points.of && status !== 'extra') return null;
	return FAULT_OF[status];
}

/** What a desk's score leaves for the notebook, in the words of every other one. [LE31] */
export function lessonsOfDesk(score: DeskScore): Lessons {
	const entries = (status: (one: ItemStatus) => boolean): PartEntries[] =>
		score.parts
			.map(({ id, items }) => ({
				part: id,
				entries: items.filter((item) => status(item.status)).map((item) => item.id),
			}))
			.filter((one) => one.entries.length > 0);
	const fails = score.fails.map(({ id }) => id);
	return {
		mistakes: deskMistakes(score).map(({ mark }) => ({
			...mark,
			// What should not be there is right once it is gone.
			stray: mark.type === 'desk_extra' || mark.type === 'desk_fail' ? mark.keyLine : null,
		})),
		right: entries((status) => status === 'right'),
		unwanted: [
			...entries((status) => status === 'extra'),
			...(fails.length === 0 ? [] : [{ part: FAILS_PART, entries: fails }]),
		],
	};
}
