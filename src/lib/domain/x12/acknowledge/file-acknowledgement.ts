/** What a 999 says of one functional group: whether it could be read. */
export interface FileAcknowledgement {
	/** GS01, GS06 and GS08 of the group that is answered. */
	readonly group: string;
	readonly control: string;
	readonly guide: string;
	readonly transactions: readonly TransactionVerdict[];
}

/** A accepted, E accepted with errors noted, R rejected (IK501). */
export type Verdict = 'A' | 'E' | 'R';

export interface TransactionVerdict {
	/** ST01, ST02 and ST03. */
	readonly set: string;
	readonly control: string;
	readonly guide: string;
	readonly verdict: Verdict;
	readonly segments: readonly SegmentFault[];
}

export interface SegmentFault {
	readonly id: string;
	/** Place in its transaction, ST being 1 (IK302). */
	readonly position: number;
	/** Such as `2300`; empty where it is none. */
	readonly loop: string;
	/** IK304: 2 unexpected, 3 missing, 5 too often, 7 out of order, 8 wrong elements. */
	readonly reason: string;
	readonly elements: readonly ElementFault[];
}

export interface ElementFault {
	readonly element: number;
	readonly component: number | null;
	/** IK403: 1 missing, 5 too long, 7 no such value, 8 no date, 9 no time, I12 of the wrong form. */
	readonly reason: string;
	/** What stood there; empty where nothing did. */
	readonly value: string;
}
