import { elementOf } from './parts-of.ts';
import type { X12Document, X12Segment } from './x12-document.ts';

/** ISA to IEA. The end is null where it is missing. */
export interface Interchange {
	readonly header: X12Segment;
	readonly trailer: X12Segment | null;
	readonly groups: readonly FunctionalGroup[];
	/** Segments that stand in no group. */
	readonly strays: readonly X12Segment[];
}

/** GS to GE. */
export interface FunctionalGroup {
	readonly header: X12Segment;
	readonly trailer: X12Segment | null;
	readonly transactions: readonly Transaction[];
	/** Segments that stand in no transaction. */
	readonly strays: readonly X12Segment[];
}

/** ST to SE. */
export interface Transaction {
	readonly header: X12Segment;
	readonly trailer: X12Segment | null;
	/** What stands between them. */
	readonly body: readonly X12Segment[];
	/** ST01, such as `837`. */
	readonly set: string;
	/** The guide it follows, such as `005010X222A1`: ST03, else GS08. */
	readonly guide: string;
}

interface OpenGroup {
	header: X12Segment;
	trailer: X12Segment | null;
	transactions: (Transaction & { trailer: X12Segment | null; body: X12Segment[] })[];
	strays: X12Segment[];
}

interface OpenInterchange {
	header: X12Segment;
	trailer: X12Segment | null;
	groups: OpenGroup[];
	strays: X12Segment[];
}

/** Sorts segments into their envelopes; where an end is missing, the next beginning ends what was open. */
export function readEnvelopes({ segments }: Pick<X12Document, 'segments'>): Interchange[] {
	const interchanges: OpenInterchange[] = [];
	let interchange: OpenInterchange | null = null;
	let group: OpenGroup | null = null;
	let transaction: OpenGroup['transactions'][number] | null = null;
	for (const segment of segments) {
		const { id } = segment;
		if (id === 'ISA') {
			interchange = { header: segment, trailer: null, groups: [], strays: [] };
			interchanges.push(interchange);
			group = null;
			transaction = null;
		} else if (interchange === null) continue;
		else if (id === 'IEA') {
			if (interchange.trailer === null) interchange.trailer = segment;
			else interchange.strays.push(segment);
			group = null;
			transaction = null;
		} else if (id === 'GS') {
			group = { header: segment, trailer: null, transactions: [], strays: [] };
			interchange.groups.push(group);
			transaction = null;
		} else if (id === 'GE' && group?.trailer === null) {
			group.trailer = segment;
			transaction = null;
		} else if (id === 'ST' && group?.trailer === null) {
			transaction = openTransaction(segment, group.header);
			group.transactions.push(transaction);
		} else if (id === 'SE' && transaction !== null) {
			transaction.trailer = segment;
			transaction = null;
		} else if (transaction !== null) transaction.body.push(segment);
		else if (group?.trailer === null) group.strays.push(segment);
		else interchange.strays.push(segment);
	}
	return interchanges;
}

function openTransaction(header: X12Segment, group: X12Segment): OpenGroup['transactions'][number] {
	const guide = elementOf(header, 3) || elementOf(group, 8);
	return { header, trailer: null, body: [], set: elementOf(header, 1), guide };
}

/** All transactions of a file, in order. */
export function transactionsOf(document: Pick<X12Document, 'segments'>): Transaction[] {
	return readEnvelopes(document).flatMap(({ groups }) =>
		groups.flatMap(({ transactions }) => transactions),
	);
}
