import { decideClaim, emptyHistory } from '#domain/claims';
import type {
	Adjudication,
	MemberHistory,
	ProfessionalClaim,
	RemittanceClaim,
} from '#domain/claims';
import type { PostingKey, PostingMatter } from '#domain/content';
import type { DeskAids, DeskPayer } from '../desk-aids.ts';
import { questionOfDenial, withPayer } from '../denial/question-of-denial.ts';

/** What the payer of a claim makes of it, beside what the case says it made. */
export interface DecidedPosting {
	/** Place of the claim in the case, from 0. */
	readonly claim: number;
	/** Null where no remittance of the case decides it. */
	readonly written: RemittanceClaim | null;
	/** A reversal before its correction; empty where no file describes the payer. */
	readonly decided: readonly RemittanceClaim[];
}

/**
 * Asks the payers of a posting what they make of its claims, one after the other: what was decided for a
 * member before is remembered, and a claim after another payer carries what that one decided. [PO8]
 */
export function decidePosting(
	matter: PostingMatter,
	key: PostingKey,
	aids: DeskAids,
): DecidedPosting[] {
	const histories = new Map<string, MemberHistory>();
	return matter.claims.map(({ claim, received, after }, at): DecidedPosting => {
		const written = writtenDecision(matter, claim);
		const payer = aids.findPayer(claim.payer.id);
		const payerKnows = key.payerKnows[at];
		if (written === null || payer === null || payerKnows === undefined) {
			return { claim: at, written: written?.claim ?? null, decided: [] };
		}
		const first = after === null ? undefined : matter.claims[after];
		const asked = first === undefined ? claim : behind(claim, first.claim, matter, aids);
		const { remittance } = written;
		const question: Adjudication = questionOfDenial(
			{
				matter: { claim: asked, received, remittance: { ...remittance, claims: [written.claim] } },
				key: { payerKnows },
			},
			payer,
			aids,
		);
		const member = `${claim.payer.id} ${claim.insured.memberId}`;
		const before = histories.get(member) ?? emptyHistory();
		const history: MemberHistory = before.claims.length === 0 ? question.history : before;
		const { remitted, history: next } = decideClaim({ ...question, history });
		histories.set(member, next);
		return { claim: at, written: written.claim, decided: remitted };
	});
}

/** Where the case says how a claim was decided: by its account, its payer, and whether it replaces another. */
function writtenDecision({ earlier, remittance }: PostingMatter, claim: ProfessionalClaim) {
	for (const one of [...earlier, remittance]) {
		if (one.payerId !== claim.payer.id) continue;
		const found = one.claims.find(
			({ accountNumber, frequency, status }) =>
				status !== '22' && accountNumber === claim.accountNumber && frequency === claim.frequency,
		);
		if (found !== undefined) return { remittance: one, claim: found };
	}
	return null;
}

/** A claim with what the payer before decided on it. */
function behind(
	claim: ProfessionalClaim,
	first: ProfessionalClaim,
	matter: PostingMatter,
	aids: DeskAids,
): ProfessionalClaim {
	const before = writtenDecision(matter, first);
	const payer: DeskPayer | null = aids.findPayer(first.payer.id);
	if (before === null || payer === null) return claim;
	const known = withPayer(first, payer);
	return {
		...claim,
		otherInsurance: [
			{
				payerId: payer.id,
				payerName: payer.name,
				kind: known.payer.kind,
				order: 'primary',
				memberId: first.insured.memberId,
				relationship: 'self',
				decision: {
					date: before.remittance.date,
					obligedToAccept: null,
					lines: before.claim.lines,
				},
			},
		],
	};
}
