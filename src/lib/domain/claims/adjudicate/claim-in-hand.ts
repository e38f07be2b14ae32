import type { CodeBook } from '#domain/codes';
import type { Claim, ClaimLine } from '../claim/claim.ts';
import type { Refusal, Stage } from './decision.ts';
import { findProof } from './evidence.ts';
import type { ClaimDocument, EvidenceFact } from './evidence.ts';
import type { MemberHistory } from './member-history.ts';
import type { MemberRecord, PayerRecords, ProviderRecord } from './payer-records.ts';
import type { PreparedPayer, PreparedPlan } from './prepare-payer.ts';

/** What a payer needs to decide a claim. Everything is an argument; nothing is remembered here. */
export interface Adjudication {
	readonly claim: Claim;
	/** The day the claim arrived, ISO. */
	readonly received: string;
	/** The day it is decided and remitted, ISO. */
	readonly decided: string;
	/** The payer's number for it. */
	readonly icn: string;
	readonly payer: PreparedPayer;
	readonly records: PayerRecords;
	readonly history: MemberHistory;
	/** What came with the claim, or with an appeal against its decision. */
	readonly documents: readonly ClaimDocument[];
	/** Requests for records that went out before, by day of service. */
	readonly asked: readonly RecordsRequest[];
	/**
	 * What this payer’s system allows by mistake where its contract says more: cents by the line’s index. Left
	 * out where it pays by contract, as it nearly always does. [AD26]
	 */
	readonly mispriced?: ReadonlyMap<number, number>;
	/** Tables of codes; without them codes are not judged. */
	readonly book: CodeBook | null;
}

/** The payer asked for records of a day of service (both ISO). */
export interface RecordsRequest {
	readonly date: string;
	readonly dos: string;
}

/** A claim on the desk: the question and what follows from it at once. */
export interface ClaimInHand extends Adjudication {
	readonly member: MemberRecord | null;
	/** The plan of the first day of service. */
	readonly plan: PreparedPlan | null;
	readonly billing: ProviderRecord | null;
	readonly lines: readonly LineInHand[];
}

/** A line on the desk. Only `refused` changes, once, by the first gate that fails. [AD1] */
export interface LineInHand {
	readonly index: number;
	readonly line: ClaimLine;
	/** Empty for hospital lines without a code. */
	readonly code: string;
	/** What it is pointed at; all of the claim for hospital lines. */
	readonly diagnoses: readonly string[];
	/** Where it was done; for hospital lines its emergency room or, by any other revenue code, its outpatient place. */
	readonly place: string;
	/** Who did it. */
	readonly npi: string;
	readonly taxonomy: string | null;
	refused: (Refusal & { readonly stage: Stage }) | null;
}

const HOSPITAL_OUTPATIENT = '22';
const EMERGENCY_ROOM = '23';

/** Puts a claim on the desk. */
export function takeInHand(question: Adjudication): ClaimInHand {
	const { claim, payer, records } = question;
	const member = records.members.get(claim.insured.memberId) ?? null;
	const first = claim.lines[0]?.from ?? '';
	const span = member?.coverage.find(
		({ from, to }) => first >= from && (to === null || first <= to),
	);
	const lines =
		claim.kind === 'professional'
			? claim.lines.map((line, index): LineInHand => {
					const doer = line.rendering ?? claim.billing;
					return {
						index,
						line,
						code: line.code ?? '',
						diagnoses: line.pointers.flatMap((at) => claim.diagnoses[at] ?? []),
						place: line.place,
						npi: doer.npi,
						taxonomy: doer.taxonomy,
						refused: null,
					};
				})
			: claim.lines.map((line, index): LineInHand => ({
					index,
					line,
					code: line.code ?? '',
					diagnoses: claim.diagnoses,
					place: line.revenueCode.startsWith('045') ? EMERGENCY_ROOM : HOSPITAL_OUTPATIENT,
					npi: claim.billing.npi,
					taxonomy: claim.billing.taxonomy,
					refused: null,
				}));
	return {
		...question,
		member,
		plan: span === undefined ? null : (payer.plans.get(span.planId) ?? null),
		billing: records.providers.get(claim.billing.npi) ?? null,
		lines,
	};
}

/** States whether a document proves a fact about a line. */
export function isProved(
	{ documents, claim }: Pick<ClaimInHand, 'documents' | 'claim'>,
	{ line }: Pick<LineInHand, 'line'>,
	fact: EvidenceFact,
): boolean {
	return findProof(documents, claim.insured.memberId, line.from, fact) !== null;
}

/** The network standing of who did a line; nobody known counts as outside. */
export function standingOf(
	{ records, billing }: Pick<ClaimInHand, 'records' | 'billing'>,
	{ npi }: Pick<LineInHand, 'npi'>,
): ProviderRecord['standing'] {
	return (records.providers.get(npi) ?? billing)?.standing ?? 'outside';
}
