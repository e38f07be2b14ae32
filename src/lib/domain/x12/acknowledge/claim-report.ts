import type { Acknowledgement, Claim, PersonName } from '#domain/claims';

/** What a 277CA says: of each claim, whether it was taken in. */
export interface ClaimReport {
	readonly payerId: string;
	readonly payerName: string;
	readonly submitterId: string;
	readonly submitterName: string;
	/** The payer's number of this report, and the submitter's of the file it answers (BHT03 of the 837). */
	readonly trace: string;
	readonly batch: string;
	/** ISO. */
	readonly received: string;
	readonly processed: string;
	readonly providers: readonly ReportedProvider[];
}

export interface ReportedProvider {
	readonly name: string;
	readonly npi: string;
	readonly claims: readonly ReportedClaim[];
}

export interface ReportedClaim {
	readonly accountNumber: string;
	readonly patient: PersonName;
	readonly memberId: string;
	/** STC01-1: A2 taken in, A3 to A8 not. */
	readonly category: string;
	/** STC01-2. */
	readonly status: string;
	/** STC03: WQ taken in, U turned away. */
	readonly action: 'WQ' | 'U';
	/** Cents. */
	readonly charge: number;
	/** The payer's number, where the claim has one. */
	readonly icn: string | null;
	/** First and last day of service, ISO. */
	readonly from: string;
	readonly to: string;
	/** Why it was turned away; empty where it was not. */
	readonly words: string;
}

/** Taken in; or something is missing or wrong (claim status codes). */
const TAKEN_IN = '20';
const NOT_AS_NEEDED = '21';
const LONGEST_WORDS = 264;

/** What a 277CA says of one claim by what a clearinghouse found; null where a 999 stops it before. [XT25] */
export function reportClaim(
	claim: Claim,
	acknowledgement: Acknowledgement,
	icn: string | null,
): ReportedClaim | null {
	if (acknowledgement.report === '999') return null;
	const { category, action, findings } = acknowledgement;
	const days = claim.lines.flatMap(({ from, to }) => [from, to]).sort();
	const words = findings.map(({ reason }) => reason).join(' ');
	return {
		accountNumber: claim.accountNumber,
		patient: claim.patient.name,
		memberId: claim.insured.memberId,
		category,
		status: action === 'WQ' ? TAKEN_IN : NOT_AS_NEEDED,
		action,
		charge: claim.totalCharge,
		icn: action === 'WQ' ? icn : null,
		from: days[0] ?? '',
		to: days.at(-1) ?? '',
		words: words
			.replace(/[*:~^\p{Cc}]/gu, ' ')
			.trim()
			.slice(0, LONGEST_WORDS)
			.trim(),
	};
}
