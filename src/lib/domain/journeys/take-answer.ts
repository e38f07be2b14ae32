import type { JourneyAnswer } from './journey-answer.ts';
import { startJourney } from './journey-state.ts';
import type { JourneyState } from './journey-state.ts';
import type { JourneyWorld } from './journey-world.ts';
import { takeAudit, takeBalance } from './take-balance.ts';
import { takeClaim } from './take-claim.ts';
import { takeDenial } from './take-denial.ts';
import { takeCoding, takeCoverage, takeReflection } from './take-first-chapters.ts';
import { takePosting, takeRemittance } from './take-remittance.ts';

/**
 * Takes one answer. One for a chapter that is not open, from a page that came too late, changes nothing; so
 * does one that can not be taken. The same state and answer have the same outcome. [JR4]
 */
export function takeAnswer(
	world: JourneyWorld,
	state: JourneyState,
	answer: JourneyAnswer,
): JourneyState {
	if (answer.chapter !== state.open) return state;
	switch (answer.chapter) {
		case 'coverage':
			return takeCoverage(world, state, answer.picks);
		case 'coding':
			return takeCoding(world, state, answer.sheet, answer.hints);
		case 'reflect-coder':
			return takeReflection(state, 'coder', answer.reflection);
		case 'reflect-biller':
			return takeReflection(state, 'biller', answer.reflection);
		case 'claim':
			return takeClaim(world, state, answer.written);
		case 'remittance':
			return takeRemittance(state, answer.picks);
		case 'posting':
			return takePosting(state, answer.amounts);
		case 'denial':
			return takeDenial(world, state, answer.action, answer.written);
		case 'balance':
			return takeBalance(world, state, answer.amount, answer.picks);
		case 'audit':
			return takeAudit(world, state, answer.action);
	}
}

/** The journey after all answers, from the beginning. */
export function stateAfter(world: JourneyWorld, answers: readonly JourneyAnswer[]): JourneyState {
	return answers.reduce((state, answer) => takeAnswer(world, state, answer), startJourney(world));
}
