import { decideClaim, emptyHistory } from '#domain/claims';
import type { Adjudication, Claim, ClaimPayer, MemberHistory } from '#domain/claims';
import type { BillingFacts, ClaimKey, ClaimMatter } from '#domain/content';
import type { DeskAids, DeskPayer } from '../desk-aids.ts';
import { fieldsOfKey } from './answer-of-claim.ts';
import { claimOfForm } from './claim-of-form.ts';

/** A claim case under the hands of scrubber and payer. */
export interface ClaimAtHand {
	readonly facts: BillingFacts;
	readonly matter: ClaimMatter;
	readonly key: ClaimKey;
}

/** The payer as a claim names it. */
export function namedPayer({ id, name, prepared }: DeskPayer): ClaimPayer {
	return { id, name, kind: prepared.kind };
}

/** The question a claim asks of its payer on the day it is sent. [CD7] */
export function questionOfClaim(
	at: ClaimAtHand,
	claim: Claim,
	payer: DeskPayer,
	{ book }: Pick<DeskAids, 'book'>,
): Adjudication {
	const { payerKnows } = at.key;
	const { today } = at.facts;
	const members = payerKnows.member === null ? [] : [payerKnows.member];
	const question: Adjudication = {
		claim,
		received: today,
		decided: today,
		icn: `${payer.id.slice(0, 2).toUpperCase()}${today.slice(2).replaceAll('-', '')}-1`,
		payer: payer.prepared,
		records: {
			members: new Map(members.map((one) => [one.memberId, one])),
			providers: new Map(payerKnows.providers.map((one) => [one.npi, one])),
			authorisations: new Map(payerKnows.authorisations.map((one) => [one.number, one])),
			referrals: new Map(payerKnows.referrals.map((one) => [one.number, one])),
		},
		history: emptyHistory(),
		documents: [],
		asked: [],
		book,
	};
	return { ...question, history: earlierHistory(at, question, payer) };
}

/** What the payer remembers from before: earlier claims like the one of the key, with the lines they had. */
function earlierHistory(at: ClaimAtHand, question: Adjudication, payer: DeskPayer): MemberHistory {
	const { key, matter } = at;
	const like = claimOfForm(fieldsOfKey(key), matter, namedPayer(payer));
	return key.payerKnows.before.reduce((history, earlier) => {
		const claim = earlierClaim(like, earlier);
		const { icn, received } = earlier;
		// It was decided on the day its remittance was made, where that is on the desk.
		const decided = matter.earlier?.claims[0]?.icn === icn ? matter.earlier.date : received;
		return decideClaim({ ...question, claim, icn, received, decided, history }).history;
	}, emptyHistory());
}

type Earlier = ClaimKey['payerKnows']['before'][number];

/** An earlier claim: that of the key, but for lines, number and frequency. */
export function earlierClaim(like: Claim, earlier: Earlier): Claim {
	const totalCharge = earlier.lines.reduce((sum, { charge }) => sum + charge, 0);
	const diagnoses = earlier.diagnoses.length === 0 ? like.diagnoses : earlier.diagnoses;
	// What another payer decided of this claim it did not decide of that one.
	const core = {
		totalCharge,
		diagnoses,
		frequency: '1' as const,
		originalReference: null,
		order: 'primary' as const,
		otherInsurance: [],
	};
	if (like.kind === 'professional') {
		const [first] = like.lines;
		const lines = earlier.lines.flatMap(({ revenue: _revenue, ...line }) =>
			first === undefined
				? []
				: [{ ...first, ...line, units: line.units ?? 1, to: line.from, pointers: [0] }],
		);
		return { ...like, ...core, lines };
	}
	const [first] = like.lines;
	const lines = earlier.lines.flatMap(({ revenue, ...line }) =>
		first === undefined
			? []
			: [
					{
						...first,
						...line,
						units: line.units ?? 1,
						code: line.code === '' ? null : line.code,
						to: line.from,
						revenueCode: revenue ?? '',
						nonCovered: 0,
					},
				],
	);
	return { ...like, ...core, typeOfBill: `${like.typeOfBill.slice(0, 3)}1`, lines };
}
