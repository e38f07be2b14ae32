import type { Clock } from '../denial/denial-words.ts';

/** What can be done with an open account: how long it takes, and which clock it has to meet. */
export interface Disposition {
	readonly says: string;
	/** Minutes of the set time, the same in every case. */
	readonly minutes: number;
	readonly clock: Clock;
}

/** The dispositions of the receivables desk, the same for every case. */
export const DISPOSITIONS = {
	refund: { says: 'Refund what is not ours', minutes: 8, clock: 'none' },
	'take-bill-back': {
		says: 'Take the bill back and tell the patient that nothing is owed',
		minutes: 10,
		clock: 'none',
	},
	appeal: { says: 'Appeal', minutes: 25, clock: 'appeal' },
	'corrected-claim': { says: 'Send a corrected claim', minutes: 12, clock: 'corrected' },
	reopening: { says: 'Ask for a clerical-error reopening', minutes: 12, clock: 'reopening' },
	'new-claim': { says: 'Send a new claim', minutes: 10, clock: 'filing' },
	'send-records': { says: 'Send the records that were asked for', minutes: 10, clock: 'records' },
	'bill-next-payer': { says: 'Bill the next payer', minutes: 8, clock: 'next-payer' },
	call: { says: 'Call the payer: it has to be processed again', minutes: 20, clock: 'none' },
	statement: { says: 'Send the patient a statement', minutes: 3, clock: 'none' },
	'write-off': { says: 'Write it off within the policy', minutes: 5, clock: 'none' },
	nothing: { says: 'Nothing yet: wait', minutes: 0, clock: 'none' },
} as const satisfies Readonly<Record<string, Disposition>>;

export type DispositionName = keyof typeof DISPOSITIONS;

/** States whether a word names a disposition. */
export function isDisposition(word: string): word is DispositionName {
	return Object.hasOwn(DISPOSITIONS, word);
}

/** What comes before any ranking by money: it is somebody else’s money, or somebody who may not be billed. */
export function comesFirst(action: DispositionName): boolean {
	return action === 'refund' || action === 'take-bill-back';
}
