import { addDays, dollars } from '#domain/claims';
import type { Answer } from '#domain/scoring';
import { allowedBy, answerDenial } from './answer-denial.ts';
import { goOn, happen } from './happen.ts';
import { DENIAL_ACTIONS } from './journey-answer.ts';
import type { ClaimWritten, JourneyAction } from './journey-answer.ts';
import type { JourneyState, JudgedItem } from './journey-state.ts';
import type { JourneyWorld } from './journey-world.ts';
import { rightAmounts } from './remittance-questions.ts';
import { keySheet, rightHeld } from './right-sheet.ts';
import { entriesOf, numberOf, rechargeOf, remittanceOf } from './take-claim.ts';

/** A denial is worked so often; then what is open comes off the books. */
export const MOST_DENIALS = 2;

/** Ways that bring nothing in, and why. */
const IN_VAIN: Readonly<Record<JourneyAction, string>> = {
	correct: 'What was sent still says something the record does not, or leaves out what it does.',
	records: 'Records answer a request for records. Here the claim itself has to say something else.',
	appeal: 'An appeal says that the payer was wrong. Where the claim was, it is corrected.',
	resend: 'The same claim has the same answer, as a duplicate.',
	'bill-patient': 'What is refused under CO may never be billed to the patient.',
	'write-off': 'There was a way to be paid for work that was done.',
};

/** The way that brings most in, what the payer would then allow, and the claim as the key has it. */
interface BestAction {
	readonly action: JourneyAction;
	/** Cents. */
	readonly allowed: number;
	readonly written: ClaimWritten;
}

/** The action that brings most in, and what the payer would then allow: every one is tried. [JR8] */
export function bestAction(world: JourneyWorld, state: JourneyState): BestAction {
	const held = rightHeld(world);
	const written = {
		member: held.member,
		number: numberOf(held),
		sheet: keySheet(world, state.score),
	};
	const before = allowedBy(state.decision);
	let best: BestAction = { action: 'write-off', allowed: before, written };
	// A correction that is needed comes first: records and appeals must not defend what was wrong.
	for (const action of ['correct', 'records', 'appeal'] as const) {
		const reply = answerDenial(world, state, action, written);
		const allowed = reply.decision === null ? before : allowedBy(reply.decision);
		if (allowed > best.allowed) best = { action, allowed, written };
	}
	return best;
}

/** A denial is worked: what was chosen is sent, and the payer answers it. [JR8] */
export function takeDenial(
	world: JourneyWorld,
	state: JourneyState,
	action: JourneyAction,
	written: ClaimWritten,
): JourneyState {
	const { days } = world.journey.secrets;
	const worked = { ...state, today: addDays(state.today, days.worked) };
	const best = bestAction(world, worked);
	const reply = answerDenial(world, worked, action, written);
	const isChosen = action === best.action;
	const items: JudgedItem[] = [
		{
			chapter: 'denial',
			title: 'What was done about the refusal',
			given: DENIAL_ACTIONS[action],
			expected: DENIAL_ACTIONS[best.action],
			isRight: isChosen,
			reason: isChosen ? reply.sentence : IN_VAIN[action],
		},
	];
	if (action === 'correct' && best.action === 'correct') {
		const allowed = allowedBy(reply.decision ?? state.decision);
		items.push({
			chapter: 'denial',
			title: 'What the correction brings: allowed by the payer',
			given: `$${dollars(allowed)}`,
			expected: `$${dollars(best.allowed)}`,
			isRight: allowed === best.allowed,
			reason: allowed === best.allowed ? reply.sentence : IN_VAIN.correct,
		});
	}
	const denials = state.denials + 1;
	const told = { ...worked, reply: reply.sentence, denials, items: [...state.items, ...items] };
	const sent = happen(told, 'biller', DENIAL_ACTIONS[action]);
	const next = answered(world, sent, reply, written.sheet);
	const isOpen = next.decision !== null && rightAmounts(next.decision).open > 0;
	const isGivenUp = action === 'write-off' || denials >= MOST_DENIALS;
	if (isOpen && !isGivenUp) return goOn(next, 'denial');
	return goOn(isOpen ? writeOff(world, next) : next, 'balance');
}

function answered(
	world: JourneyWorld,
	state: JourneyState,
	reply: ReturnType<typeof answerDenial>,
	sheet: Answer,
): JourneyState {
	const { decision, remitted, history, claim, held } = reply;
	if (decision === null) return state;
	const { days } = world.journey.secrets;
	const remittance = remittanceOf(
		world,
		remitted,
		addDays(state.today, days.answered),
		state.denials + 1,
	);
	const owedBy = { payerId: world.payer.id };
	const recharge =
		claim === null ? [] : rechargeOf(state, claim, state.today, world.coding.facts.dos, owedBy);
	const arrived = [...state.arrived, { remittance, sentence: reply.sentence }];
	const standing = {
		...{ decision, history, held, arrived },
		...(claim === null ? {} : { claim, written: sheet }),
	};
	return happen(
		{ ...state, ...standing, today: remittance.date },
		'payer',
		'Decided again and remitted',
		[...recharge, ...entriesOf(remittance)],
	);
}

/** What stays refused comes off the books, under its own name. */
function writeOff(world: JourneyWorld, state: JourneyState): JourneyState {
	const { account } = world.journey.secrets.registration;
	const amount = state.decision === null ? 0 : rightAmounts(state.decision).open;
	return happen(state, 'biller', 'What stayed refused was written off', [
		{
			...({ account, on: state.today, kind: 'adjustment', amount } as const),
			...{ owedBy: { payerId: world.payer.id }, reason: 'denial', carc: null },
		},
	]);
}
