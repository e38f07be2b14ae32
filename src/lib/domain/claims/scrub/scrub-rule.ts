import type { CodeBook } from '#domain/codes';
import type { MemberHistory } from '../adjudicate/member-history.ts';
import type { PreparedPayer } from '../adjudicate/prepare-payer.ts';
import type { Claim } from '../claim/claim.ts';

/**
 * Where a claim with the fault would be stopped: 999 the file can not be read by its form; A6 something is
 * missing, A7 something is invalid, A8 two things do not go together (277CA); `payer` it would be decided,
 * and denied.
 */
export type StoppedAt = '999' | 'A6' | 'A7' | 'A8' | 'payer';

/** A fault of a claim before it is sent. */
export interface ScrubFinding {
	/** The rule, such as `SB23`. */
	readonly rule: string;
	/** The field of the form: an item of the CMS-1500, or a locator of the UB-04 as `FL 42`. */
	readonly item: string;
	/** From 0; null where it is about the claim. */
	readonly line: number | null;
	readonly stoppedAt: StoppedAt;
	readonly reason: string;
	readonly fix: string;
}

/** What a claim is scrubbed with. */
export interface ScrubAids {
	/** ISO. */
	readonly today: string;
	readonly book: CodeBook | null;
	/** Whose edits and policies are asked; null asks only what every clearinghouse asks. */
	readonly payer: PreparedPayer | null;
	/** The plan on the patient's card, where it is known. */
	readonly planId: string | null;
	/** What was sent to this payer before. */
	readonly history: MemberHistory;
}

/** What a rule finds; where it stands follows from the rule. */
export interface Fault {
	readonly line?: number;
	readonly reason: string;
	readonly fix: string;
	readonly stoppedAt?: StoppedAt;
	readonly item?: string;
}

export interface ScrubRule {
	readonly id: string;
	/** Item of the CMS-1500 and locator of the UB-04; empty where a form has no such field. */
	readonly item: string;
	readonly locator: string;
	readonly title: string;
	readonly stoppedAt: StoppedAt;
	check(claim: Claim, aids: ScrubAids): readonly Fault[];
}
