import type { PersonName } from '../claim/person.ts';
import type { Adjustment } from './adjustment.ts';

/** One payment of a payer with what it is for: an 835. Cents and ISO dates. */
export interface Remittance {
	readonly payerId: string;
	readonly payerName: string;
	readonly payeeName: string;
	readonly payeeNpi: string;
	/** The number of the transfer or cheque (TRN02). */
	readonly trace: string;
	readonly date: string;
	/** Never negative (BPR02). */
	readonly payment: number;
	readonly claims: readonly RemittanceClaim[];
	/** What belongs to no claim (PLB). */
	readonly providerAdjustments: readonly ProviderAdjustment[];
}

/** CLP02: decided as 1 primary, 2 secondary, 3 tertiary; 4 not known here; 22 reversal; 23 passed on. */
export type RemittanceStatus = '1' | '2' | '3' | '4' | '22' | '23';

export interface RemittanceClaim {
	readonly status: RemittanceStatus;
	/** Ours (CLP01). */
	readonly accountNumber: string;
	/** The payer's (CLP07). */
	readonly icn: string;
	readonly charge: number;
	readonly paid: number;
	/** The sum of what the patient owes; 0 on reversals (CLP05). */
	readonly patientResponsibility: number;
	readonly patient: PersonName;
	readonly memberId: string;
	readonly frequency: '1' | '7' | '8';
	readonly received: string;
	/** Adjustments of the claim as a whole; our payers put theirs on the lines. */
	readonly adjustments: readonly Adjustment[];
	/** Alerts (MOA). */
	readonly remarks: readonly string[];
	readonly lines: readonly RemittanceLine[];
}

export interface RemittanceLine {
	/** Position on the claim, from 1 (REF*6R). */
	readonly number: number;
	/** Null for hospital lines without a procedure code. */
	readonly code: string | null;
	readonly revenueCode: string | null;
	readonly modifiers: readonly string[];
	readonly from: string;
	readonly to: string;
	readonly units: number;
	readonly charge: number;
	readonly paid: number;
	/** AMT*B6. */
	readonly allowed: number;
	readonly adjustments: readonly Adjustment[];
	/** LQ*HE. */
	readonly remarks: readonly string[];
}

/**
 * WO recovers an overpayment, FB forwards a balance, L6 interest, 72 a return, J1 not reimbursable, CS an
 * adjustment, AP an acceleration, LE a levy, 50 a late charge, IR tax.
 */
export type ProviderAdjustmentReason =
	'WO' | 'FB' | 'L6' | '72' | 'J1' | 'CS' | 'AP' | 'LE' | '50' | 'IR';

export interface ProviderAdjustment {
	readonly reason: ProviderAdjustmentReason;
	/** Mostly the number of the claim it goes back to. */
	readonly reference: string;
	/** Cents; positive lowers the payment. */
	readonly amount: number;
}
