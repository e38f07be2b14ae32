import {
	acknowledgeClaim,
	addDays,
	adjudicateClaim,
	buildRemittance,
	counterEntry,
	emptyHistory,
	postRemittance,
	rememberClaim,
	remitClaim,
	scrubClaim,
} from '#domain/claims';
import type {
	ClaimDecision,
	LedgerEntry,
	ProfessionalClaim,
	Remittance,
	RemittanceClaim,
	ScrubFinding,
} from '#domain/claims';
import { goOn, happen } from './happen.ts';
import type { ClaimWritten } from './journey-answer.ts';
import type { Held, JourneyState, JudgedItem } from './journey-state.ts';
import type { JourneyWorld } from './journey-world.ts';
import { claimOf, questionOf } from './question-of-journey.ts';
import { rightHeld } from './right-sheet.ts';

/** So often a claim is sent for its first decision; then it is given up. */
export const MOST_SENDS = 3;
const DAYS_OF_A_REJECTION = 2;

/** What the clearinghouse would say of a claim: its form, not the payer's own rules. [JR6] */
export function scrubOf(
	world: JourneyWorld,
	claim: ProfessionalClaim,
	today: string,
): ScrubFinding[] {
	const { book } = world;
	return scrubClaim(claim, { today, book, payer: null, planId: null, history: emptyHistory() });
}

/** What was held, with what was written over it on the claim. Item 23 holds either number. */
export function heldBy(held: Held, { member, number }: ClaimWritten): Held {
	const isReferral = held.referral !== null && held.authorisation === null;
	const written = number === '' ? null : number;
	return isReferral
		? { ...held, member, referral: written }
		: { ...held, member, authorisation: written };
}

/** The number of item 23 as it stands. */
export function numberOf({ authorisation, referral }: Held): string {
	return authorisation ?? referral ?? '';
}

/** The claim goes out: the clearinghouse stops it, or the payer decides it. [JR3] [JR6] */
export function takeClaim(
	world: JourneyWorld,
	before: JourneyState,
	written: ClaimWritten,
): JourneyState {
	const { days, registration } = world.journey.secrets;
	const held = heldBy(before.held, written);
	const today = addDays(before.today, days.sent);
	const claim = claimOf(world, held, written.sheet, today);
	const acknowledgement = acknowledgeClaim(scrubOf(world, claim, today));
	const sends = before.sends + 1;
	const { account } = registration;
	const owedBy = { payerId: world.payer.id };
	const { dos } = world.coding.facts;
	const recharge = rechargeOf(before, claim, today, dos, owedBy);
	const items = sends > 1 ? before.items : [...before.items, ...judgeHeld(world, written)];
	const filled = {
		...before,
		...{ today, held, claim, acknowledgement, sends, items, written: written.sheet },
	};
	const sent = happen(filled, 'biller', 'Claim sent', [
		...recharge,
		{ account, on: today, kind: 'bill', to: owedBy },
	]);
	if (acknowledgement.report === '999' || acknowledgement.action === 'U') {
		const back = addDays(today, DAYS_OF_A_REJECTION);
		const what = `Clearinghouse sent it back (${acknowledgement.report}): not a claim yet`;
		const rejected = happen({ ...sent, today: back }, 'biller', what);
		return sends < MOST_SENDS ? goOn(rejected, 'claim') : loseClaim(world, rejected);
	}
	const received = today;
	const decided = addDays(received, days.remitted);
	const decision = adjudicateClaim(
		questionOf(world, claim, { received, decided, icn: icnOf(world, 1), history: before.history }),
	);
	const history = rememberClaim(before.history, decision);
	const remittance = remittanceOf(world, [remitClaim(decision)], decided, 1);
	const arrived = [{ remittance, sentence: 'The payer decided the claim.' }];
	const standing = { received, decision, firstDecision: decision, history, arrived };
	return goOn({ ...sent, ...standing, today: decided }, 'remittance');
}

/** What the biller is responsible for on a claim, whoever coded it: whose it is, and item 23. */
function judgeHeld(world: JourneyWorld, { member, number }: ClaimWritten): JudgedItem[] {
	const right = rightHeld(world);
	const judge = (title: string, given: string, expected: string, reason: string): JudgedItem => {
		const told = { given: given || 'nothing', expected: expected || 'nothing' };
		return { chapter: 'claim', title, ...told, isRight: given === expected, reason };
	};
	const card = 'The number on the claim is the number on the card, letter by letter.';
	const paper = 'Item 23 holds the number the payer gave; where it gave none, nothing.';
	const asksNumber = numberOf(right) !== '' || number !== '';
	return [
		judge('Item 1a, the member number', member, right.member, card),
		...(asksNumber ? [judge('Item 23', number, numberOf(right), paper)] : []),
	];
}

/** The charge of a claim that is sent anew takes the place of the one before. */
export function rechargeOf(
	{ ledger }: JourneyState,
	{ totalCharge, accountNumber: account }: ProfessionalClaim,
	on: string,
	dos: string,
	owedBy: { readonly payerId: string },
): LedgerEntry[] {
	const at = ledger.entries.findLastIndex((one) => one.kind === 'charge');
	const former = ledger.entries[at];
	if (former?.kind === 'charge' && former.amount === totalCharge) return [];
	const undone = former === undefined ? [] : counterEntry(ledger, at, on).entries.slice(-1);
	return [...undone, { account, on, kind: 'charge', owedBy, amount: totalCharge, dos }];
}

/** The payer's number for a claim. */
export function icnOf({ payer, coding }: JourneyWorld, number: number): string {
	const day = coding.facts.dos.slice(2).replaceAll('-', '');
	return `${payer.id.slice(0, 3).toUpperCase()}${day}-${String(number).padStart(4, '0')}`;
}

/** One payment for what was decided. */
export function remittanceOf(
	world: JourneyWorld,
	claims: readonly RemittanceClaim[],
	date: string,
	number: number,
): Remittance {
	const { billing } = world.journey.secrets.registration;
	return buildRemittance({
		payerId: world.payer.id,
		payerName: world.payer.name,
		payeeName: billing.name,
		payeeNpi: billing.npi,
		trace: `${icnOf(world, number)}T`,
		date,
		claims,
		owed: [],
		interest: 0,
	}).remittance;
}

/** The entries of a remittance; nobody comes after this payer but the patient. */
export function entriesOf(remittance: Remittance): LedgerEntry[] {
	return postRemittance(remittance, () => null);
}

/** Whether any line of a decision was refused. */
export function isRefused(decision: ClaimDecision): boolean {
	return decision.lines.some(({ refusal }) => refusal !== null);
}

/** Sent back for the last time: nobody was ever asked for the money, so nobody pays it. */
function loseClaim(world: JourneyWorld, state: JourneyState): JourneyState {
	const { account } = world.journey.secrets.registration;
	const { held, claim, today } = state;
	const owedBy = { payerId: world.payer.id };
	const amount = claim?.totalCharge ?? 0;
	const given = happen(state, 'biller', 'Given up and written off: it never became a claim', [
		{ account, on: today, kind: 'adjustment', owedBy, amount, reason: 'timely', carc: null },
		...(held.copay > 0
			? [
					{
						...({ account, on: today, kind: 'refund', to: 'patient' } as const),
						...{ amount: held.copay, reference: 'desk' },
					},
				]
			: []),
	]);
	const isShort = world.journey.learner.facts.length === 'short';
	return goOn({ ...given, isLost: true }, isShort ? 'reflect-biller' : null);
}
