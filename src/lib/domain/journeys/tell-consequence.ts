import { dollars } from '#domain/claims';
import type { Answer } from '#domain/scoring';
import { allowedBy, paidBy } from './answer-denial.ts';
import { startJourney } from './journey-state.ts';
import type { JourneyState } from './journey-state.ts';
import type { JourneyWorld } from './journey-world.ts';
import { wantsRecords } from './remittance-questions.ts';
import { finishRightly, rightAnswer } from './right-answer.ts';
import { takeAnswer } from './take-answer.ts';
import { keyDecision } from './take-balance.ts';
import { isRefused } from './take-claim.ts';

/** What a sheet leads to when everything else is done rightly, in the words of the table of mistakes. [JR11] */
export interface Consequence {
	/** What comes back first: `rejected A7`, `CO-97 99213`, several joined by `;`, or `paid`. */
	readonly first: string;
	/**
	 * How it ends: `rejected`, `records`, `denied`, `underpaid`, `audited` (the last three with an amount), `refused`
	 * (a line, and nothing is lost by it), `unnoticed`, or `clean`.
	 */
	readonly end: string;
}

/** Codes a chart with this sheet and follows what comes of it. */
export function tellConsequence(world: JourneyWorld, sheet: Answer): Consequence {
	const state = runWithSheet(world, sheet);
	return { first: firstOf(state), end: endOf(world, state) };
}

/** The whole journey with a sheet of one's own and the key's answers to everything else. */
export function runWithSheet(world: JourneyWorld, sheet: Answer): JourneyState {
	let state = startJourney(world);
	for (let step = 0; step < 3 && state.open !== 'coding'; step++) {
		const answer = rightAnswer(world, state);
		if (answer !== null) state = takeAnswer(world, state, answer);
	}
	return finishRightly(world, takeAnswer(world, state, { chapter: 'coding', sheet, hints: 0 }));
}

function wasRejected({ happened }: JourneyState): string | null {
	const told = happened.find(({ what }) => what.startsWith('Clearinghouse'));
	return told === undefined ? null : told.what;
}

function firstOf(state: JourneyState): string {
	if (wasRejected(state) !== null) return 'rejected';
	const { firstDecision } = state;
	if (firstDecision === null) return 'nothing';
	const refused = firstDecision.lines.flatMap(({ refusal, index }) =>
		refusal === null
			? []
			: [`${refusal.group}-${refusal.carc} ${firstDecision.claim.lines[index]?.code ?? ''}`],
	);
	return refused.length === 0 ? 'paid' : refused.join('; ');
}

function endOf(world: JourneyWorld, state: JourneyState): string {
	if (wasRejected(state) !== null) return 'rejected';
	const { firstDecision, overpaid, score } = state;
	if (firstDecision === null) return 'rejected';
	const right = keyDecision(world, state);
	if (overpaid > 0) return `audited ${dollars(overpaid)}`;
	if (wantsRecords(firstDecision)) return 'records';
	const short = allowedBy(right) - allowedBy(firstDecision);
	if (isRefused(firstDecision) && short > 0) return `denied ${dollars(short)}`;
	if (short > 0) return `underpaid ${dollars(short)}`;
	if (isRefused(firstDecision)) return 'refused';
	const isRight = score !== null && score.headline.right === score.headline.of;
	if (isRight && paidBy(right) === paidBy(firstDecision)) return 'clean';
	return 'unnoticed';
}
