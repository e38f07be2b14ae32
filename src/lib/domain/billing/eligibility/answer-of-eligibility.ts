import { dollars } from '#domain/claims';
import type { EligibilityKey } from '#domain/content';
import type { EligibilityAnswer } from './eligibility-answer.ts';

/** The answer a key stands for. [DK3] */
export function answerOfEligibility(key: EligibilityKey): EligibilityAnswer {
	const { first, second, rule, referral, authorisation, collect, owes } = key;
	return {
		kind: 'eligibility',
		schema: 'eligibility/1',
		active: Object.fromEntries(key.active),
		...{ first, second, rule, referral, authorisation },
		collect: dollars(collect),
		owes: dollars(owes),
	};
}
