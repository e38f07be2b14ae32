import { element, text } from '../structure/guide.ts';
import type { ElementRule } from '../structure/guide.ts';

/** How envelopes read in words. */
export const ENVELOPES: Readonly<
	Record<string, { readonly title: string; readonly elements: readonly ElementRule[] } | undefined>
> = {
	ISA: {
		title: 'beginning of the interchange',
		elements: [
			element(6, 'need', 'sender', text(15)),
			element(8, 'need', 'receiver', text(15)),
			element(9, 'need', 'day (YYMMDD)', text(6)),
			element(10, 'need', 'time', text(4)),
			element(12, 'need', 'version', text(5)),
			element(13, 'need', 'number of the interchange', text(9)),
			element(15, 'need', 'test (T) or production (P)', text(1)),
			element(16, 'need', 'character between components', text(1)),
		],
	},
	GS: {
		title: 'beginning of a group',
		elements: [
			element(1, 'need', 'kind of group', text(2)),
			element(2, 'need', 'sender', text(15)),
			element(3, 'need', 'receiver', text(15)),
			element(4, 'need', 'day', { kind: 'date' }),
			element(6, 'need', 'number of the group', text(9)),
			element(8, 'need', 'guide it follows', text(12)),
		],
	},
	ST: {
		title: 'beginning of a transaction',
		elements: [
			element(1, 'need', 'kind of transaction', text(3)),
			element(2, 'need', 'number of the transaction', text(9)),
			element(3, 'may', 'guide it follows', text(35)),
		],
	},
	SE: {
		title: 'end of the transaction',
		elements: [
			element(1, 'need', 'segments, ST and SE included', text(10)),
			element(2, 'need', 'number of the transaction', text(9)),
		],
	},
	GE: {
		title: 'end of the group',
		elements: [
			element(1, 'need', 'transactions', text(6)),
			element(2, 'need', 'number of the group', text(9)),
		],
	},
	IEA: {
		title: 'end of the interchange',
		elements: [
			element(1, 'need', 'groups', text(5)),
			element(2, 'need', 'number of the interchange', text(9)),
		],
	},
};
