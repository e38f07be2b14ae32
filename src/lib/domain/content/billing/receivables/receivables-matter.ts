/** What lies on the receivables desk from the start. Money in cents, days ISO. */
export interface ReceivablesMatter {
	/** The set time. */
	readonly minutes: number;
	/** The day on which the list is worked again. */
	readonly next: string;
	/** What the practice did in the period beside the open accounts: closed, charged and paid. */
	readonly practice: ClosedBusiness;
	readonly accounts: readonly OpenAccount[];
}

export interface ClosedBusiness {
	/** First day of the period; it ends today. */
	readonly from: string;
	readonly charges: number;
	readonly payments: number;
	/** What contract and law took off. */
	readonly contractual: number;
}

export interface OpenAccount {
	readonly id: string;
	readonly patient: string;
	/** Payer id. */
	readonly payer: string;
	/** Whose turn it would be next; null where nobody else is known. */
	readonly nextPayer: string | null;
	readonly dos: string;
	/** The day of the last remittance; null where there was none. */
	readonly remitted: string | null;
	readonly charge: number;
	/** What was paid and taken off so far. */
	readonly paid: number;
	readonly off: number;
	/** Who owes what is left. */
	readonly owes: 'payer' | 'patient';
	/** Groups, reasons and remarks as they came, such as `CO-29 N1`; empty where there are none. */
	readonly codes: string;
	/** The last day as the work list shows it; null where no clock runs. */
	readonly due: string | null;
	/** What would come in by the contract if it is worked with success. */
	readonly expected: number;
	/** What the account says, in a sentence or two. */
	readonly says: string;
}

/** What is open on an account; below nothing where too much was paid. */
export function openOf({ charge, paid, off }: OpenAccount): number {
	return charge - paid - off;
}
