import { answerOf } from '#domain/checking';
import type { Answer, Score } from '#domain/scoring';
import type { Held } from './journey-state.ts';
import type { JourneyWorld } from './journey-world.ts';

/** The sheet of the key; of several honest readings the one a score came nearest to. */
export function keySheet({ coding }: JourneyWorld, score: Score | null = null): Answer {
	const { key } = coding;
	return answerOf(key, key.readings[score?.reading ?? 0] ?? key.parts);
}

/** What is held where every question about the coverage was answered rightly. */
export function rightHeld({ journey }: JourneyWorld): Held {
	const { memberId, authorisation, referral, copay } = journey.secrets.registration;
	return { member: memberId, authorisation, referral, copay };
}
