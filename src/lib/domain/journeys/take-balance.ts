import {
	addDays,
	adjudicateClaim,
	balancesOf,
	dollars,
	remitClaim,
	reverseClaim,
} from '#domain/claims';
import type { OpenQuestion } from '#domain/content';
import { allowedBy, paidBy } from './answer-denial.ts';
import { goOn, happen } from './happen.ts';
import { AUDIT_ACTIONS } from './journey-answer.ts';
import type { AuditAction, ChapterId, Picks } from './journey-answer.ts';
import type { JourneyState, JudgedItem } from './journey-state.ts';
import type { JourneyWorld } from './journey-world.ts';
import { claimOf, historyBefore, questionOf } from './question-of-journey.ts';
import { keySheet, rightHeld } from './right-sheet.ts';
import { entriesOf, icnOf, rechargeOf, remittanceOf } from './take-claim.ts';

/** What is asked about the statement beside its amount. */
export const BALANCE_QUESTION: OpenQuestion = {
	id: 'sent',
	ask: 'What goes to the patient?',
	options: [
		{ id: 'bill', text: 'A statement: there is something to pay' },
		{ id: 'nothing', text: 'Nothing: the account is settled' },
		{ id: 'refund', text: 'Money back: more was taken at the desk than was owed' },
	],
};

/** What the patient still owes, in cents; below nothing where they get money back. */
export function patientOwes({ ledger }: JourneyState): number {
	return balancesOf(ledger).patient;
}

/** The right word on the statement. */
export function rightStatement(owed: number): 'bill' | 'nothing' | 'refund' {
	return owed > 0 ? 'bill' : owed < 0 ? 'refund' : 'nothing';
}

/** The statement goes out and is settled; what was asked too much is taken back. [JR5] [JR7] */
export function takeBalance(
	world: JourneyWorld,
	before: JourneyState,
	amount: number | null,
	picks: Picks,
): JourneyState {
	const { days } = world.journey.secrets;
	const state = { ...before, today: addDays(before.today, days.statement) };
	const owed = patientOwes(state);
	const right = rightStatement(owed);
	const words = (id: string | undefined) =>
		BALANCE_QUESTION.options.find((option) => option.id === id)?.text ?? 'nothing was chosen';
	const items: JudgedItem[] = [
		{
			chapter: 'balance',
			title: BALANCE_QUESTION.ask,
			given: words(picks['sent']),
			expected: words(right),
			isRight: picks['sent'] === right,
			reason: 'The patient’s share by the remittance, less what was taken at the desk.',
		},
		{
			chapter: 'balance',
			title: 'The amount',
			given: amount === null ? 'nothing' : `$${dollars(amount)}`,
			expected: `$${dollars(Math.abs(owed))}`,
			isRight: (amount ?? 0) === Math.abs(owed),
			reason: 'Deductible, copay and coinsurance stand under PR. Nothing else is the patient’s.',
		},
	];
	const settled = settle(world, { ...state, items: [...state.items, ...items] });
	return goOn(settled, afterBalance(world, settled));
}

/** What is open between patient and practice is paid or given back. */
function settle(world: JourneyWorld, state: JourneyState): JourneyState {
	const owed = patientOwes(state);
	const { account } = world.journey.secrets.registration;
	if (owed === 0) return happen(state, 'biller', 'Nothing is left for the patient to pay');
	if (owed < 0) {
		const core = { account, on: state.today, to: 'patient', amount: -owed } as const;
		const refund = { ...core, kind: 'refund' as const, reference: 'refund' };
		return happen(state, 'biller', 'Too much was taken: money back to the patient', [refund]);
	}
	const billed = happen(state, 'biller', 'Statement to the patient', [
		{ account, on: state.today, kind: 'bill', to: 'patient' },
	]);
	const today = addDays(state.today, world.journey.secrets.days.paid);
	return happen({ ...billed, today }, 'patient', 'Statement paid', [
		{ account, on: today, kind: 'payment', from: 'patient', amount: owed, reference: 'statement' },
	]);
}

/** An audit comes where the payer allowed more than the record bears out. */
function afterBalance(world: JourneyWorld, state: JourneyState): ChapterId | null {
	return overpaidBy(world, state) > 0 ? 'audit' : closing(world);
}

function closing({ journey }: JourneyWorld): ChapterId | null {
	return journey.learner.facts.length === 'short' ? 'reflect-biller' : null;
}

/** What the payer would have decided on the key's codes, as it first came. */
export function keyDecision(world: JourneyWorld, { score, received, decision }: JourneyState) {
	const day = received ?? world.coding.facts.dos;
	const claim = claimOf(world, rightHeld(world), keySheet(world, score), day);
	const asked = { received: day, decided: decision?.decided ?? day, icn: icnOf(world, 9) };
	return adjudicateClaim(questionOf(world, claim, { ...asked, history: historyBefore(world) }));
}

/** Cents the payer allowed beyond what the record bears out. */
export function overpaidBy(world: JourneyWorld, state: JourneyState): number {
	if (state.decision === null) return 0;
	return Math.max(0, allowedBy(state.decision) - allowedBy(keyDecision(world, state)));
}

/** The audit: whatever is answered, the payer takes back what was too much, and the patient gets theirs. [JR9] */
export function takeAudit(
	world: JourneyWorld,
	before: JourneyState,
	action: AuditAction,
): JourneyState {
	const state = { ...before, today: addDays(before.today, world.journey.secrets.days.audited) };
	const { decision } = state;
	if (decision === null) return goOn(state, closing(world));
	const right = keyDecision(world, state);
	const back = paidBy(decision) - paidBy(right);
	const item: JudgedItem = {
		chapter: 'audit',
		title: 'What was done about the audit',
		given: AUDIT_ACTIONS[action],
		expected: AUDIT_ACTIONS.repay,
		isRight: action === 'repay',
		reason:
			'Money the record does not bear out is not the practice’s, whoever finds it. It is looked into at once and given back.',
	};
	const remitted = [reverseClaim(remitClaim(decision)), remitClaim(right)];
	const remittance = remittanceOf(world, remitted, state.today, state.arrived.length + 1);
	const claim = right.claim;
	if (claim.kind !== 'professional') throw new Error('A journey has a professional claim.');
	const owedBy = { payerId: world.payer.id };
	const recharge = rechargeOf(state, claim, state.today, world.coding.facts.dos, owedBy);
	const sentence = `The payer read the record: $${dollars(back)} of its money was too much.`;
	const audited = happen(
		{
			...state,
			items: [...state.items, item],
			overpaid: overpaidBy(world, state),
			arrived: [...state.arrived, { remittance, sentence }],
			decision: right,
			claim,
			written: keySheet(world, state.score),
		},
		'payer',
		action === 'repay'
			? 'Audit: what was too much was paid back'
			: 'Audit: what was too much was taken from later payments',
		[...recharge, ...entriesOf(remittance)],
	);
	return goOn(settleQuietly(world, writtenOff(world, audited)), closing(world));
}

/** What the right claim would leave refused is nobody's money either. */
function writtenOff(world: JourneyWorld, state: JourneyState): JourneyState {
	const amount = balancesOf(state.ledger).payers.get(world.payer.id) ?? 0;
	if (amount === 0) return state;
	const { account } = world.journey.secrets.registration;
	const owedBy = { payerId: world.payer.id };
	const core = { account, on: state.today, owedBy, amount, carc: null } as const;
	return happen(state, 'biller', 'What stayed refused was written off', [
		{ ...core, kind: 'adjustment', reason: 'denial' },
	]);
}

function settleQuietly(world: JourneyWorld, state: JourneyState): JourneyState {
	return patientOwes(state) === 0 ? state : settle(world, state);
}
