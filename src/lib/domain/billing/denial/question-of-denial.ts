import { decideClaim, emptyHistory } from '#domain/claims';
import type { Adjudication, ClaimDocument, MemberHistory, ProfessionalClaim } from '#domain/claims';
import type { DenialKey, DenialMatter, Paper } from '#domain/content';
import type { DeskAids, DeskPayer } from '../desk-aids.ts';

/** The claim as the payer that decided it sees it. */
export function withPayer(claim: ProfessionalClaim, payer: DeskPayer): ProfessionalClaim {
	const { id, name, prepared } = payer;
	return { ...claim, payer: { id, name, kind: prepared.kind } };
}

/** A claim that was decided, and what its payer knew. */
export interface DecidedBefore {
	readonly matter: Pick<DenialMatter, 'claim' | 'received' | 'remittance'>;
	readonly key: Pick<DenialKey, 'payerKnows'>;
}

/** The question the first claim asked of its payer: the engine answers it with the remittance. [DN10] */
export function questionOfDenial(
	{ matter, key }: DecidedBefore,
	payer: DeskPayer,
	{ book }: Pick<DeskAids, 'book'>,
): Adjudication {
	const { payerKnows } = key;
	const { claim, received, remittance } = matter;
	const members = payerKnows.member === null ? [] : [payerKnows.member];
	const question: Adjudication = {
		claim: withPayer(claim, payer),
		received,
		decided: remittance.date,
		icn: remittance.claims[0]?.icn ?? '',
		payer: payer.prepared,
		records: {
			members: new Map(members.map((one) => [one.memberId, one])),
			providers: new Map(payerKnows.providers.map((one) => [one.npi, one])),
			authorisations: new Map(payerKnows.authorisations.map((one) => [one.number, one])),
			referrals: new Map(payerKnows.referrals.map((one) => [one.number, one])),
		},
		history: emptyHistory(),
		documents: payerKnows.sent,
		asked: payerKnows.asked,
		mispriced: new Map(payerKnows.paidAs.map(({ line, allowed }) => [line - 1, allowed])),
		book,
	};
	return { ...question, history: earlierHistory(question, key) };
}

/** What the payer remembers of the member from before this claim. */
function earlierHistory(
	question: Adjudication,
	{ payerKnows }: DecidedBefore['key'],
): MemberHistory {
	let history = emptyHistory();
	const { claim } = question;
	const [first] = claim.lines;
	if (claim.kind !== 'professional' || first === undefined || !('pointers' in first))
		return history;
	for (const earlier of payerKnows.before) {
		const lines = earlier.lines.map(({ code, modifiers, from, charge }) => ({
			...first,
			...{ code, modifiers, from, charge },
			to: from,
			units: 1,
			pointers: [0],
		}));
		const totalCharge = lines.reduce((sum, { charge }) => sum + charge, 0);
		const diagnoses = earlier.diagnoses.length === 0 ? claim.diagnoses : earlier.diagnoses;
		const before = { ...claim, lines, totalCharge, diagnoses, accountNumber: earlier.icn };
		const { icn, received } = earlier;
		({ history } = decideClaim({
			...question,
			mispriced: new Map(),
			claim: before,
			icn,
			received,
			decided: received,
			history,
		}));
	}
	return history;
}

/** A paper as the payer's reviewer reads it. */
export function documentOf(
	paper: Paper,
	memberId: string,
	{ payerKnows }: Pick<DenialKey, 'payerKnows'>,
): ClaimDocument {
	const { kind, from, to, dated } = paper;
	return {
		kind,
		memberId,
		from,
		to,
		dated,
		isComplete: true,
		shows: payerKnows.papers.get(paper.id) ?? [],
	};
}
