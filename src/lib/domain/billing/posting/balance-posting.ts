import { sumOf } from '#domain/claims';
import { readMoney } from '../read-money.ts';
import type { LinePosting, PostingAnswer } from './posting-answer.ts';

/** What has to come out even: the charge of every line, and the payment that arrived. Cents. */
export interface ToBalance {
	readonly lines: readonly { readonly name: string; readonly charge: number }[];
	readonly payment: number;
}

/** By how much a posting does not balance, in cents; nothing where it does. */
export interface PostingBalance {
	/** Charge less paid less reasons, by the name of the line. */
	readonly lines: ReadonlyMap<string, number>;
	/** What was posted as money, of the payment. */
	readonly posted: number;
	/** Payment less what was posted. */
	readonly batch: number;
	readonly isEven: boolean;
}

/**
 * Adds a posting up against the remittance: every line to its charge, all money to the payment. It says
 * nothing of whether what was posted is right. What can not be read counts as nothing. [PO2]
 */
export function balancePosting(
	{ lines, payment }: ToBalance,
	answer: Pick<PostingAnswer, 'lines' | 'beside'>,
): PostingBalance {
	const given = new Map(answer.lines.map((one) => [one.line, one]));
	const left = new Map(
		lines.map(({ name, charge }) => [name, charge - accountedFor(given.get(name))]),
	);
	const posted =
		sumOf(answer.lines.map(({ paid }) => centsOf(paid))) +
		sumOf(answer.beside.map(({ what, amount }) => signOf(what) * centsOf(amount)));
	const batch = payment - posted;
	const isEven = batch === 0 && [...left.values()].every((one) => one === 0);
	return { lines: left, posted, batch, isEven };
}

/** Cents of what was typed; nothing where it is blank or can not be read. */
export function centsOf(typed: string): number {
	const read = readMoney(typed);
	return read.ok ? read.cents : 0;
}

function accountedFor(line: LinePosting | undefined): number {
	if (line === undefined) return 0;
	return centsOf(line.paid) + sumOf(line.reasons.map(({ amount }) => centsOf(amount)));
}

/** How a posting beside the lines counts towards the payment. */
function signOf(what: string): number {
	if (what === 'take-back') return -1;
	return what === 'forward' || what === 'interest' ? 1 : 0;
}
