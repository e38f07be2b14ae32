import type { SuggestionReason } from '#domain/presenting';
import { count } from './count.ts';

/** Says in a sentence why a case is suggested; what its score counts is lines, or points at a desk. */
export function tellReason(reason: SuggestionReason, unit: 'line' | 'point' = 'line'): string {
	switch (reason.kind) {
		case 'weakest-skill':
			return `Not tried yet, and it trains what has gone least well so far: ${reason.skill}, with ${String(reason.right)} of ${count(reason.of, unit)} right where it came up.`;
		case 'due-again':
			return `Last taken ${count(reason.days, 'day')} ago, at ${String(reason.latest)}%. What was nearly there is worth a second go before it fades.`;
		case 'not-tried':
			return `Not tried yet. Difficulty ${String(reason.difficulty)} of 5, the easiest of those still open.`;
		case 'lowest':
			return `You have tried them all; your best here is ${String(reason.best)}%, the lowest on the shelf.`;
	}
}
