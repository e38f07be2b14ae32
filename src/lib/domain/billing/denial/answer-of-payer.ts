import {
	addDays,
	adjudicateClaim,
	buildRemittance,
	decideAppeal,
	decideClaim,
	dollars,
	forgetClaim,
	remitClaim,
	sumOf,
	sumOfGroup,
} from '#domain/claims';
import type { Adjudication, Remittance, RemittanceClaim } from '#domain/claims';
import type { BillingFacts, DenialKey, DenialMatter } from '#domain/content';
import type { DeskAids, DeskPayer } from '../desk-aids.ts';
import { applyChanges } from './claim-fields.ts';
import type { DenialAnswer } from './denial-answer.ts';
import { documentOf, questionOfDenial, withPayer } from './question-of-denial.ts';

/** What became of what was sent. */
export interface PayerAnswer {
	readonly sentence: string;
	/** Null where nothing was sent that a payer decides. */
	readonly remittance: Remittance | null;
	/** Why each line came out as it did, line by line; empty without a remittance. */
	readonly steps: readonly { readonly line: number; readonly sentence: string }[];
	/** Cents that come in by it. */
	readonly recovered: number;
}

/** What the payer is asked about. */
export interface DenialAtHand {
	readonly facts: BillingFacts;
	readonly matter: DenialMatter;
	readonly key: DenialKey;
}

/** Days a payer takes to answer; any will do, since nothing rests on it but a date on paper. */
const DAYS_TO_ANSWER = 14;

/**
 * The payer answers: what was sent is decided again by the same payer, with the same file of the member,
 * on the day at the desk. [DN10]
 */
export function answerOfPayer(at: DenialAtHand, answer: DenialAnswer, aids: DeskAids): PayerAnswer {
	const payer = aids.findPayer(at.facts.payer);
	if (payer === null) return nothing('No file describes this payer, so it can not answer.');
	const question = questionOfDenial(at, payer, aids);
	const { history } = decideClaim(question);
	const { today } = at.facts;
	const decided = addDays(today, DAYS_TO_ANSWER);
	const documents = at.matter.papers
		.filter(({ id }) => answer.papers.includes(id))
		.map((paper) => documentOf(paper, question.claim.insured.memberId, at.key));
	const edited = applyChanges(at.matter.claim, answer.changes);
	const again: Adjudication = {
		...question,
		claim: withPayer(edited, payer),
		received: today,
		decided,
		icn: `${question.icn}-2`,
		history,
		documents: [...question.documents, ...documents],
	};
	switch (answer.action) {
		case 'fix-and-resend':
		case 'add-modifier':
		case 'new-claim': {
			const { remitted, decision } = decideClaim(again);
			return remit(
				payer,
				again,
				remitted,
				decision,
				at.matter.remittance,
				'The claim came and was decided.',
			);
		}
		case 'reopening': {
			if (payer.prepared.contract.correctedDays !== null) {
				return nothing(`${payer.name} has no reopenings: it takes corrected claims.`);
			}
			const reopened = {
				...again,
				received: question.received,
				history: forgetClaim(history, question.icn),
			};
			const decision = adjudicateClaim(reopened);
			const sentence = 'The claim was reopened, corrected and decided again.';
			return remit(payer, again, [remitClaim(decision)], decision, at.matter.remittance, sentence);
		}
		case 'send-records': {
			if (!asksForRecords(at)) {
				return nothing(
					`${payer.name} asked for no records. They lie there, and nobody looks at them.`,
				);
			}
			const { date } = at.matter.remittance;
			const asked = [{ date, dos: at.matter.claim.lines[0]?.from ?? '' }];
			const isLate = today > addDays(date, payer.prepared.contract.recordsDays);
			const seen = {
				...again,
				claim: question.claim,
				received: isLate ? today : question.received,
				asked,
				history: forgetClaim(history, question.icn),
			};
			const decision = adjudicateClaim(seen);
			const sentence = 'The records came, and the claim was decided with them.';
			return remit(payer, again, [remitClaim(decision)], decision, at.matter.remittance, sentence);
		}
		case 'call': {
			const sentence = `${payer.name} looked at its own records again.`;
			const decision = adjudicateClaim({ ...question, decided });
			return remit(payer, again, [remitClaim(decision)], decision, at.matter.remittance, sentence);
		}
		case 'appeal': {
			const appeal = { icn: question.icn, filed: today, decided, documents };
			const { sentence, remitted, decision } = decideAppeal({ ...question, history }, appeal);
			return remit(payer, again, remitted, decision, at.matter.remittance, sentence);
		}
		case 'bill-next-payer':
		case 'verify-coverage':
			return answerOfNextPayer(at, answer, aids, payer);
		case 'bill-patient':
			return answerOfPatient(at);
		case 'write-off':
			return nothing('The amount is off the books. Nobody pays it.');
		default:
			return nothing('Nothing was sent, so nothing comes back.');
	}
}

function nothing(sentence: string): PayerAnswer {
	return { sentence, remittance: null, steps: [], recovered: 0 };
}

function remit(
	payer: DeskPayer,
	question: Adjudication,
	claims: readonly RemittanceClaim[],
	decision: ReturnType<typeof adjudicateClaim> | null,
	before: Remittance,
	sentence: string,
): PayerAnswer {
	if (claims.length === 0) return nothing(sentence);
	const { billing } = question.claim;
	const { remittance } = buildRemittance({
		payerId: payer.id,
		payerName: payer.name,
		payeeName: billing.name,
		payeeNpi: billing.npi,
		trace: `${before.trace}-2`,
		date: question.decided,
		claims,
		owed: [],
		interest: 0,
	});
	const paid = sumOf((decision?.lines ?? []).map((line) => line.paid));
	const steps = (decision?.lines ?? []).map(({ index, refusal, allowed, paid: amount }) => ({
		line: index + 1,
		sentence: refusal?.sentence ?? `Allowed ${dollars(allowed)}, paid ${dollars(amount)}.`,
	}));
	return { sentence, remittance, steps, recovered: Math.max(0, paid - before.payment) };
}

/** Reasons that ask to see papers, by themselves or because the wrong ones came. */
const WANTS_RECORDS = ['163', '226', '250', '251', '252'];

function asksForRecords({ matter }: DenialAtHand): boolean {
	return matter.remittance.claims.some(({ lines }) =>
		lines.some(({ adjustments }) => adjustments.some(({ carc }) => WANTS_RECORDS.includes(carc))),
	);
}

/** Another payer decides, as the file of the patient says it will. */
function answerOfNextPayer(
	at: DenialAtHand,
	answer: DenialAnswer,
	aids: DeskAids,
	first: DeskPayer,
): PayerAnswer {
	const { nextPayer } = at.key;
	const payer = nextPayer === null ? null : aids.findPayer(nextPayer.payer);
	if (nextPayer === null || payer === null) {
		const verified = 'The payer confirms what it said: no other coverage is known for that day.';
		return nothing(
			answer.action === 'verify-coverage'
				? verified
				: 'There is no other payer who could be billed.',
		);
	}
	const { claim, remittance } = at.matter;
	const { memberId, order, plan } = nextPayer;
	const { member } = at.key.payerKnows;
	const question = questionOfDenial(at, first, aids);
	const lines = remittance.claims[0]?.lines ?? [];
	const next = withPayer(
		{
			...claim,
			insured: { ...claim.insured, memberId },
			order,
			otherInsurance:
				order === 'primary'
					? []
					: [
							{
								payerId: first.id,
								payerName: first.name,
								kind: first.prepared.kind,
								order: 'primary',
								memberId: claim.insured.memberId,
								relationship: 'self',
								decision: { date: remittance.date, obligedToAccept: null, lines },
							},
						],
		},
		payer,
	);
	const known = {
		memberId,
		last: claim.patient.name.last,
		first: claim.patient.name.first,
		birthDate: claim.patient.birthDate,
		sex: claim.patient.sex,
		coverage: [{ planId: plan, from: '2025-01-01', to: null }],
		elsewhere: null,
		otherFirst: null,
		hospice: null,
		nursingStay: null,
		graceFrom: null,
		questionOpen: false,
		isProtected: member?.isProtected ?? false,
		primaryNpi: null,
	};
	const asked: Adjudication = {
		...question,
		claim: next,
		payer: payer.prepared,
		mispriced: new Map(),
		received: at.facts.today,
		decided: addDays(at.facts.today, DAYS_TO_ANSWER),
		icn: `${payer.id.slice(0, 3).toUpperCase()}-1`,
		records: { ...question.records, members: new Map([[memberId, known]]) },
		history: { claims: [], years: new Map() },
	};
	const decision = adjudicateClaim(asked);
	const sentence = `${payer.name} got the claim and decided it.`;
	const answered = remit(
		payer,
		asked,
		[remitClaim(decision)],
		decision,
		{ ...remittance, payment: 0 },
		sentence,
	);
	return answered;
}

/** A patient pays what is the patient's, and nothing else may be asked of them. */
function answerOfPatient({ matter, key }: DenialAtHand): PayerAnswer {
	const line = matter.remittance.claims[0]?.lines[key.line - 1];
	const owed = sumOfGroup(line?.adjustments ?? [], 'PR');
	const isProtected = key.payerKnows.member?.isProtected ?? false;
	// What is billed is what came back: a copay beside it was asked for long ago.
	if (owed === 0 || isProtected || key.reading.bearer !== 'PR') {
		return nothing('The patient calls: this bill should never have come. It has to be taken back.');
	}
	return { ...nothing('The statement goes out, and the patient pays it.'), recovered: owed };
}
