import type { JourneyAnswer } from './journey-answer.ts';
import { startJourney } from './journey-state.ts';
import type { JourneyState } from './journey-state.ts';
import type { JourneyWorld } from './journey-world.ts';
import { rightAmounts, rightReading } from './remittance-questions.ts';
import { keySheet, rightHeld } from './right-sheet.ts';
import { takeAnswer } from './take-answer.ts';
import { patientOwes, rightStatement } from './take-balance.ts';
import { numberOf } from './take-claim.ts';
import { bestAction } from './take-denial.ts';

const NO_OPINION = { energy: 3, patience: 3, curiosity: 3, words: '' } as const;

/** What the key answers to the open chapter, whatever was done before; null at the end. [JR10] */
export function rightAnswer(world: JourneyWorld, state: JourneyState): JourneyAnswer | null {
	const { open, decision } = state;
	switch (open) {
		case null:
			return null;
		case 'coverage':
			return { chapter: open, picks: rightPicks(world) };
		case 'coding':
			return { chapter: open, sheet: keySheet(world), hints: 0 };
		case 'reflect-coder':
		case 'reflect-biller':
			return { chapter: open, reflection: NO_OPINION };
		case 'claim': {
			// What can not be read by a clearinghouse is written as the record has it.
			const now = rightHeld(world);
			const isFirst = state.sends === 0;
			const sheet = isFirst ? (state.sheet ?? keySheet(world)) : keySheet(world, state.score);
			return { chapter: open, written: { member: now.member, number: numberOf(now), sheet } };
		}
		case 'remittance':
			return { chapter: open, picks: decision === null ? {} : { ...rightReading(decision) } };
		case 'posting': {
			const none = { paid: null, contract: null, patient: null, open: null };
			return { chapter: open, amounts: decision === null ? none : rightAmounts(decision) };
		}
		case 'denial': {
			const { action, written } = bestAction(world, state);
			return { chapter: open, action, written };
		}
		case 'balance': {
			const owed = patientOwes(state);
			return { chapter: open, amount: Math.abs(owed), picks: { sent: rightStatement(owed) } };
		}
		case 'audit':
			return { chapter: open, action: 'repay' };
	}
}

function rightPicks({ journey }: JourneyWorld): Record<string, string> {
	return Object.fromEntries(
		journey.secrets.answers.map(({ question, options }) => [
			question,
			options.find(({ isRight }) => isRight)?.id ?? '',
		]),
	);
}

/** More chapters than any journey has. */
const MOST_CHAPTERS = 30;

/** Goes on from a state to the end with the key's answers. */
export function finishRightly(world: JourneyWorld, state: JourneyState): JourneyState {
	let now = state;
	for (let step = 0; step < MOST_CHAPTERS; step++) {
		const answer = rightAnswer(world, now);
		if (answer === null) return now;
		now = takeAnswer(world, now, answer);
	}
	return now;
}

/** The whole journey with the key's answers. */
export function rightRun(world: JourneyWorld): JourneyState {
	return finishRightly(world, startJourney(world));
}
